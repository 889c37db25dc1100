# Rendered from spec/ and templates/client/area.py.jinja2; edits here are lost.
"""Operations of one area."""

from __future__ import annotations

from icws import models
from icws._runtime._async.area import AsyncArea
from icws.operations import configuration as _operations


class _ConfigurationInteractionAnalyzerSince1(AsyncArea):
    """Operations of configuration 1 and later, interaction analyzer."""

    __slots__ = ()

    async def get_configuration_interaction_analyzer_licensed_languages(
        self,
    ) -> models.LicensedLanguagesResult:
        """Lists the languages that Interaction Analyzer is licensed for."""
        return await self._call(
            _operations.GET_CONFIGURATION_INTERACTION_ANALYZER_LICENSED_LANGUAGES
        )

    async def get_configuration_interaction_analyzer_supported_languages(
        self,
    ) -> models.SupportedLanguagesResult:
        """Lists the languages that Interaction Analyzer supports."""
        return await self._call(
            _operations.GET_CONFIGURATION_INTERACTION_ANALYZER_SUPPORTED_LANGUAGES
        )
