# Derived from icws/aio/areas/configuration/_interaction_analyzer.py; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from icws import models
from icws._runtime._sync.area import Area
from icws.operations import configuration as _operations


class _ConfigurationInteractionAnalyzerSince1(Area):
    """Operations of configuration 1 and later, interaction analyzer."""

    __slots__ = ()

    def get_configuration_interaction_analyzer_licensed_languages(
        self,
    ) -> models.LicensedLanguagesResult:
        """Lists the languages that Interaction Analyzer is licensed for."""
        return self._call(_operations.GET_CONFIGURATION_INTERACTION_ANALYZER_LICENSED_LANGUAGES)

    def get_configuration_interaction_analyzer_supported_languages(
        self,
    ) -> models.SupportedLanguagesResult:
        """Lists the languages that Interaction Analyzer supports."""
        return self._call(_operations.GET_CONFIGURATION_INTERACTION_ANALYZER_SUPPORTED_LANGUAGES)
