# Derived from icws/aio/areas/configuration/interaction_analyzer.py; edits here are lost.
"""Operations of configuration.interaction_analyzer."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from icws._runtime._sync.area import Area, Listing
from icws.operations import configuration as _operations

__all__ = [
    "ConfigurationInteractionAnalyzer",
    "ConfigurationInteractionAnalyzerLicensedLanguages",
    "ConfigurationInteractionAnalyzerSupportedLanguages",
]


class ConfigurationInteractionAnalyzer(Area):
    """The operations of configuration.interaction_analyzer."""

    __slots__ = ()

    @property
    def licensed_languages(self) -> ConfigurationInteractionAnalyzerLicensedLanguages:
        """The operations of configuration.interaction_analyzer.licensed_languages."""
        return self._child(ConfigurationInteractionAnalyzerLicensedLanguages)

    @property
    def supported_languages(self) -> ConfigurationInteractionAnalyzerSupportedLanguages:
        """The operations of configuration.interaction_analyzer.supported_languages."""
        return self._child(ConfigurationInteractionAnalyzerSupportedLanguages)


class ConfigurationInteractionAnalyzerLicensedLanguages(Area):
    """The operations of configuration.interaction_analyzer.licensed_languages."""

    __slots__ = ()

    def list(self) -> Listing[str]:
        """Lists the languages that Interaction Analyzer is licensed for."""
        return self._list(_operations.GET_INTERACTION_ANALYZER_LICENSED_LANGUAGES, "languages")


class ConfigurationInteractionAnalyzerSupportedLanguages(Area):
    """The operations of configuration.interaction_analyzer.supported_languages."""

    __slots__ = ()

    def list(self) -> Listing[str]:
        """Lists the languages that Interaction Analyzer supports."""
        return self._list(_operations.GET_INTERACTION_ANALYZER_SUPPORTED_LANGUAGES, "languages")
