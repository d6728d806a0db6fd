"""The column that is always in sight: who is in the case, what is missing, the term, how to answer."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dost_desk.domain.facts import RECIPIENT
from dost_desk.forms.checklist import Role, Row
from dost_desk.forms.field_display import written_phone
from dost_desk.services.views import CaseView, Person
from dost_desk.ui.desk.words import DeskWords, brief, spoken
from dost_desk.ui.i18n import date_text
from dost_desk.ui.theme import Space, TextRole
from dost_desk.ui.widgets import Icon, Panel, Rule, Text

WIDTH = 272


class _Part(QWidget):
    """A heading with lines under it; each line an icon and a text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._shown: list[tuple[str, str, str, str]] | None = None
        self.heading = Text("", TextRole.CAPTION, quiet=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.XS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addLayout(self._lines)

    def show_lines(self, lines: Sequence[tuple[str, str, str, str]]) -> None:
        """Show lines of (icon, tone, text, quiet text under it); the same ones again cost nothing."""
        if list(lines) == self._shown:
            return
        self._shown = list(lines)
        while item := self._lines.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for icon, tone, text, under in lines:
            self._lines.addWidget(_line(icon, tone, text, under))

    def text(self) -> str:
        """Return all the text, one line each: what a test or a screen reader has."""
        return "\n".join(label.text() for label in self.findChildren(Text) if not label.isHidden())


def _line(icon: str, tone: str, text: str, under: str) -> QWidget:
    made = QWidget()
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(Text(text, wrap=True))
    if under:
        texts.addWidget(Text(under, TextRole.CAPTION, wrap=True, quiet=True))
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.XS)
    row.addWidget(Icon(icon, 18, tone), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return made


class PeopleColumn(Panel):
    """The right column of the desk. ``chosen`` names the panel whose part was clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side-end", parent)
        self.setFixedWidth(WIDTH)
        self._words = DeskWords(self)
        self._view: CaseView | None = None
        self.people = _Part("people")
        self.missing = _Part("missing")
        self.term = _Part("term")
        self.reply = _Part("reply")
        inside = QWidget()
        inside.setProperty("ground", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.people)
        column.addWidget(Rule())
        column.addWidget(self.missing)
        column.addStretch(1)
        # Below the part that scrolls: the term is always in sight.
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.S, 0, Space.S, Space.S)
        foot.setSpacing(Space.S)
        for part in (self.term, self.reply):
            foot.addWidget(Rule())
            foot.addWidget(part)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(area, 1)
        outside.addLayout(foot)
        self.retranslate()

    def show_case(self, view: CaseView) -> None:
        """Show the case as it is now."""
        self._view = view
        self.people.show_lines([self._person(person) for person in view.people])
        self.missing.show_lines(self._missing(view))
        self.term.show_lines(self._term(view))
        self.reply.show_lines(self._reply(view))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.people.heading.setText(self.tr("PEOPLE"))
        self.missing.heading.setText(self.tr("WHAT IS MISSING"))
        self.term.heading.setText(self.tr("TERM"))
        self.reply.heading.setText(self.tr("ANSWER"))
        if self._view is not None:
            self.show_case(self._view)

    def _person(self, person: Person) -> tuple[str, str, str, str]:
        order = [role for role in Role if role in person.roles]
        roles = self._words.roles(order)
        named = brief(person.name) or self.tr("Name not known yet")
        no_rights = person.roles == {Role.COMPANION}
        return ("people" if no_rights else "person", "quiet" if no_rights else "accent", named, roles)

    def _missing(self, view: CaseView) -> list[tuple[str, str, str, str]]:
        lines = []
        for entry in view.checklist.lacking:
            first = entry[0]
            under = brief(first.person_name) if first.person_id != RECIPIENT else ""
            if len(entry) > 1:
                other = " / ".join(spoken(row.title) for row in entry[1:])
                under = " · ".join(filter(None, (under, self.tr("or: {title}").replace("{title}", other))))
            if promised := _promised(view, entry):
                bring = self.tr("will bring it: {date}").replace("{date}", promised)
                under = " · ".join(filter(None, (under, bring)))
            lines.append(("warning", "waiting", spoken(first.title), under))
        checking = self.tr("we check ourselves")
        lines += [("hourglass", "info", spoken(row.title), checking) for row in view.checklist.pending]
        if not lines:
            return [("tick-circle", "ok", self.tr("Nothing is missing"), "")]
        return lines

    def _term(self, view: CaseView) -> list[tuple[str, str, str, str]]:
        term = view.term
        begun = bool(view.registered_at)
        lead = self.tr("Registered") if begun else self.tr("If registered today")
        lines = [
            (
                "calendar",
                "",
                self.tr("Front office: {date}").replace("{date}", date_text(term.front_due)),
                "",
            ),
            ("calendar", "accent", self.tr("Final: {date}").replace("{date}", date_text(term.due)), lead),
        ]
        if term.estimate:
            lines.append(("info", "info", self.tr("estimate: a holiday may still move"), ""))
        return lines

    def _reply(self, view: CaseView) -> list[tuple[str, str, str, str]]:
        channel = view.reply.get("channel", "")
        if not channel:
            return [("question", "waiting", self.tr("Not chosen yet"), "")]
        phone = written_phone(view.reply.get("phone", ""))
        whose = self._words.whose_phone(view.reply.get("whose_phone", "")) if phone else ""
        under = ", ".join(part for part in (phone, whose) if part)
        return [("phone" if channel == "call" else "speech", "", self._words.channel(channel), under)]


def _promised(view: CaseView, entry: Sequence[Row]) -> str:
    """Return the day on which the visitor said that one of the papers would be brought, "" for none."""
    days = (view.details.get(f"{row.key}/bring_by", "") for row in entry)
    return next((day for day in days if day), "")
