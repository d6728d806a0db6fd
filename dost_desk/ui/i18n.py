"""The languages of the screens: switching live, and how dates and times are written."""

import datetime as dt
import enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from dost_desk import resources


class Language(enum.StrEnum):
    """The languages that every screen has."""

    AZ = "az"
    RU = "ru"
    EN = "en"

    @property
    def own_name(self) -> str:
        """The language's name in itself: what a visitor looks for."""
        return _OWN_NAMES[self]

    @property
    def locale(self) -> QLocale:
        """The Qt locale: sorting, case and number formats."""
        return QLocale(_LOCALES[self])


_OWN_NAMES = {Language.AZ: "Azərbaycan dili", Language.RU: "Русский", Language.EN: "English"}
_LOCALES = {Language.AZ: "az_Latn_AZ", Language.RU: "ru_RU", Language.EN: "en_GB"}


class Translator:
    """Puts a language on the application; every view hears ``LanguageChange`` and shows itself anew."""

    def __init__(self, app: QCoreApplication, folder: Path | None = None) -> None:
        self._app = app
        self._folder = resources.path("i18n") if folder is None else folder
        self._installed: list[QTranslator] = []
        self._language = Language.EN

    @property
    def language(self) -> Language:
        """The language that is shown."""
        return self._language

    def switch(self, language: Language) -> None:
        """Show ``language``. Without its file the English sources are shown: a missing file stops nobody."""
        old, self._installed = self._installed, []
        self._language = language
        QLocale.setDefault(language.locale)
        for translator in old:
            self._app.removeTranslator(translator)
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for folder, name in ((qt_folder, "qtbase"), (str(self._folder), "dost_desk")):
            # A child of the application: it must live for as long as it is installed.
            translator = QTranslator(self._app)
            if translator.load(f"{name}_{language}", folder):
                self._app.installTranslator(translator)
                self._installed.append(translator)
        for translator in old:
            translator.deleteLater()


class Phrases:
    """The texts of one window in a language of its own.

    A kiosk speaks the visitor's language while the desk on the same PC goes on in the agent's, so its
    texts don't come from the application's translator.
    """

    def __init__(self, language: Language, folder: Path | None = None) -> None:
        self._folder = resources.path("i18n") if folder is None else folder
        self._translator = QTranslator()
        self.language = language
        self.switch(language)

    def switch(self, language: Language) -> None:
        """Speak ``language`` from now on; the window then shows its texts anew."""
        self.language = language
        self._translator = QTranslator()
        self._translator.load(f"dost_desk_{language}", str(self._folder))

    def text(self, context: str, source: str, n: int = -1) -> str:
        """Return ``source`` translated in ``context``, with ``%n`` filled in; itself if it has none."""
        found = self._translator.translate(context, source, None, n) or source
        return found.replace("%n", str(n)) if n >= 0 else found


def date_text(day: dt.date) -> str:
    """Return a date as it is written in all three languages here: ``dd.MM.yyyy``."""
    return f"{day:%d.%m.%Y}"


def time_text(moment: dt.datetime | dt.time) -> str:
    """Return a time of day as ``HH:mm``."""
    return f"{moment:%H:%M}"


def long_date(day: dt.date, language: Language) -> str:
    """Return a date with the names of weekday and month in ``language``."""
    return language.locale.toString(QDate(day.year, day.month, day.day), "dddd, d MMMM yyyy")
