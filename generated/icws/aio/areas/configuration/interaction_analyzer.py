# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of configuration.interaction_analyzer."""

# The literals of `at` tell the view that any other integer may stand for.
# mypy: disable-error-code="overload-overlap"
# pyright: reportOverlappingOverload=false
from __future__ import annotations

from icws._runtime._async.area import AsyncArea, AsyncListing
from icws.operations import configuration as _operations

__all__ = [
    "AsyncConfigurationInteractionAnalyzer",
    "AsyncConfigurationInteractionAnalyzerLicensedLanguages",
    "AsyncConfigurationInteractionAnalyzerSupportedLanguages",
]


class AsyncConfigurationInteractionAnalyzer(AsyncArea):
    """The operations of configuration.interaction_analyzer."""

    __slots__ = ()

    @property
    def licensed_languages(self) -> AsyncConfigurationInteractionAnalyzerLicensedLanguages:
        """The operations of configuration.interaction_analyzer.licensed_languages."""
        return self._child(AsyncConfigurationInteractionAnalyzerLicensedLanguages)

    @property
    def supported_languages(self) -> AsyncConfigurationInteractionAnalyzerSupportedLanguages:
        """The operations of configuration.interaction_analyzer.supported_languages."""
        return self._child(AsyncConfigurationInteractionAnalyzerSupportedLanguages)


class AsyncConfigurationInteractionAnalyzerLicensedLanguages(AsyncArea):
    """The operations of configuration.interaction_analyzer.licensed_languages."""

    __slots__ = ()

    def list(self) -> AsyncListing[str]:
        """Lists the languages that Interaction Analyzer is licensed for."""
        return self._list(_operations.GET_INTERACTION_ANALYZER_LICENSED_LANGUAGES, "languages")


class AsyncConfigurationInteractionAnalyzerSupportedLanguages(AsyncArea):
    """The operations of configuration.interaction_analyzer.supported_languages."""

    __slots__ = ()

    def list(self) -> AsyncListing[str]:
        """Lists the languages that Interaction Analyzer supports."""
        return self._list(_operations.GET_INTERACTION_ANALYZER_SUPPORTED_LANGUAGES, "languages")
