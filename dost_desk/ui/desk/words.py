"""The words of the desk for what the domain says in codes: needs, roles, outcomes, obstacles, the line."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject

from dost_desk.domain.acceptance import Obstacle
from dost_desk.forms.checklist import Role
from dost_desk.forms.localised import Localised
from dost_desk.services.station import local_time
from dost_desk.services.views import CaseView
from dost_desk.sync.worker import Line, LineState
from dost_desk.ui.printing import Outcome

_UNANSWERED = "form.unanswered"
_BRIEF = 44


def spoken(text: Localised) -> str:
    """Return a passport's or form's text in the language of the screen."""
    return text.text(QLocale().name())


class DeskWords(QObject):
    """Sentences by code, in the language of now: ask again after ``LanguageChange``."""

    def need(self, key: str) -> tuple[str, str]:
        """Return the chip of a priority group or a need: its words and its icon."""
        words = {
            "disability": (self.tr("Disability"), "wheelchair"),
            "pregnancy": (self.tr("Pregnant"), "pregnant"),
            "infant": (self.tr("With a baby"), "baby"),
            "aged_70": (self.tr("70+"), "senior"),
            "martyr_family": (self.tr("Martyr’s family"), "medal"),
            "veteran": (self.tr("Veteran"), "star"),
            "cannot_see": (self.tr("Can’t see"), "eye-off"),
            "cannot_hear": (self.tr("Can’t hear"), "ear-off"),
            "cannot_read": (self.tr("Can’t read"), "book"),
            "escort": (self.tr("Needs an escort"), "escort"),
            "interpreter": (self.tr("Interpreter"), "languages"),
        }
        return words.get(key, (key, "info"))

    def role(self, role: Role) -> str:
        """Return the name of a role in a case."""
        return {
            Role.RECIPIENT: self.tr("Recipient"),
            Role.APPLICANT: self.tr("Applicant"),
            Role.REPRESENTATIVE: self.tr("Representative"),
            Role.COMPANION: self.tr("Companion (no rights)"),
            Role.INTERPRETER: self.tr("Interpreter"),
            Role.SIGNER: self.tr("Signs at request"),
        }[role]

    def roles(self, roles: Sequence[Role]) -> str:
        """Return several roles of one person as a list inside a sentence: ``Recipient, applicant``."""
        first, *others = [self.role(role) for role in roles] or [""]
        return ", ".join([first, *(name[:1].lower() + name[1:] for name in others)])

    def outcome(self, key: str) -> tuple[str, str]:
        """Return how a visit ended: a title and a line of help."""
        return {
            "information": (
                self.tr("Information given"),
                self.tr("Only a question: no identity and no case are needed."),
            ),
            "registered": (
                self.tr("Registered"),
                self.tr("The application is lodged; something is still missing."),
            ),
            "accepted": (
                self.tr("Accepted"),
                self.tr("The case has gone to the back office for a decision."),
            ),
            "papers_missing": (
                self.tr("Papers missing"),
                self.tr("The visitor took the list and will come back."),
            ),
            "wrong_direction": (
                self.tr("Wrong direction"),
                self.tr("A new ticket for another line is needed."),
            ),
            "passed_on": (self.tr("Passed on"), self.tr("Another desk or body goes on with it.")),
            "left": (self.tr("Visitor left"), self.tr("Went away before anything was settled.")),
        }[key]

    def channel(self, key: str) -> str:
        """Return how the answer is to be given (item 8)."""
        return {
            "cabinet": self.tr("E-social cabinet"),
            "call": self.tr("Telephone call"),
            "in_person": self.tr("In person at the centre"),
            "representative": self.tr("Through the representative"),
        }.get(key, key)

    def whose_phone(self, key: str) -> str:
        """Return whose telephone it is."""
        return {
            "own": self.tr("the person’s own"),
            "relative": self.tr("a relative’s"),
            "neighbour": self.tr("a neighbour’s"),
        }.get(key, key)

    def citizenship(self, key: str) -> str:
        """Return the kind of citizenship (item 10)."""
        return {
            "": self.tr("Not asked yet"),
            "citizen": self.tr("Citizen of Azerbaijan"),
            "foreigner": self.tr("Foreigner with permanent residence"),
            "stateless": self.tr("Stateless with permanent residence"),
        }.get(key, key)

    def obstacle(self, view: CaseView, obstacle: Obstacle, count: int = 1) -> str:
        """Say what blocks acceptance, in one line for the agent; ``count`` alike things at once."""
        title = title_of(view, obstacle)
        if count > 1:
            unanswered = self.tr("Questions of the application without an answer: {count}")
            return unanswered.replace("{count}", str(count))
        words = {
            "person.surname-missing": self.tr("The recipient’s surname is empty"),
            "person.name-missing": self.tr("The recipient’s name is empty"),
            "consent.missing": self.tr("No consent or legal basis is recorded"),
            "document.missing": self.tr("Missing: {title}"),
            "document.pending": self.tr("We are still checking ourselves: {title}"),
            "relatives.not-checked": self.tr("The relatives have not been asked about"),
            "registry.not-asked": self.tr("The registry has not been asked: {title}"),
            "help.not-returned": self.tr("The application is still with the volunteer"),
            "form.unanswered": self.tr("Not answered: {title}"),
            "form.invalid": self.tr("To be put right: {title}"),
            "reply.missing": self.tr("How to answer is not chosen"),
            "application.not-signed": self.tr("The application is not signed"),
            "attachment.application-missing": self.tr("The signed application is not attached"),
            "value.conflict": self.tr("Two values were written apart: choose one"),
        }
        return words.get(obstacle.code, obstacle.code).replace("{title}", title)

    def to_visitor(self, view: CaseView, obstacle: Obstacle) -> str:
        """Return one plain sentence that the agent can say to the visitor."""
        title = title_of(view, obstacle)
        words = {
            "person.surname-missing": self.tr("Please tell me your surname."),
            "person.name-missing": self.tr("Please tell me your name."),
            "consent.missing": self.tr("Please tell me whether we may look up your data in the registries."),
            "document.missing": self.tr("To accept your case I still need this: {title}."),
            "document.pending": self.tr(
                "We are checking this ourselves, you need not bring anything: {title}."
            ),
            "relatives.not-checked": self.tr("Please tell me which relatives live in the same settlement."),
            "registry.not-asked": self.tr("Please wait a moment, I am checking your data: {title}."),
            "help.not-returned": self.tr("Our volunteer will finish the application with you first."),
            "form.unanswered": self.tr("One more question from the application: {title}"),
            "form.invalid": self.tr("Let us check this answer once more: {title}"),
            "reply.missing": self.tr("How would you like to get the answer?"),
            "application.not-signed": self.tr("Please sign the application."),
            "attachment.application-missing": self.tr(
                "Please wait a moment, I am attaching your application."
            ),
            "value.conflict": self.tr("Please wait a moment, I am comparing two entries."),
        }
        return words.get(obstacle.code, "").replace("{title}", title)

    def line(self, line: LineState, now: int) -> tuple[str, str, str]:
        """Return how the line to central stands: words, tone and icon. ``now`` in microseconds."""
        since = self._since(line.since, now)
        return {
            Line.CONNECTING: (self.tr("Connecting…"), "info", "sync"),
            Line.ONLINE: (self.tr("Connected"), "ok", "line"),
            Line.OFFLINE: (self.tr("No line since {time}").replace("{time}", since), "waiting", "line-off"),
            Line.REFUSED: (self.tr("Central refuses this station"), "problem", "error"),
            Line.DIVERGED: (self.tr("Differs from central"), "problem", "error"),
        }[line.state]

    def where(self, line: LineState) -> str:
        """Say how much is on this disk only, how much is sealed, and what is stuck."""
        parts = [
            self.tr("only here: {count}").replace("{count}", str(line.pending)),
            self.tr("sealed: {count}").replace("{count}", str(line.sealed)),
        ]
        stuck = line.parked + line.held
        if stuck:
            parts.append(self.tr("stuck: {count}").replace("{count}", str(stuck)))
        return " · ".join(parts)

    def _since(self, at: int, now: int) -> str:
        begun, today = local_time(at), local_time(now).date()
        return f"{begun:%H:%M}" if begun.date() == today else f"{begun:%d.%m %H:%M}"


class PaperWords(QObject):
    """Where a paper is, in words: out of a printer, or kept in a folder where there is none."""

    def is_out(self, outcome: Outcome) -> str:
        """Say where a paper is that came out."""
        if outcome.printed:
            return self.tr("Printed: {printer}").replace("{printer}", outcome.where)
        name = Path(outcome.where).name
        return self.tr("No printer here: the paper is kept in the folder as {name}").replace("{name}", name)


def gathered(obstacles: Sequence[Obstacle]) -> list[tuple[Obstacle, int]]:
    """Return the obstacles as an agent counts them: all unanswered questions are one thing to do."""
    unanswered = sum(obstacle.code == _UNANSWERED for obstacle in obstacles)
    made: list[tuple[Obstacle, int]] = []
    for obstacle in obstacles:
        if obstacle.code != _UNANSWERED:
            made.append((obstacle, 1))
        elif all(one.code != _UNANSWERED for one, _count in made):
            made.append((obstacle, unanswered))
    return made


def brief(name: str) -> str:
    """Return a name for places with little room: a very long one is cut."""
    return name if len(name) <= _BRIEF else f"{name[: _BRIEF - 1].rstrip(' -')}…"


def title_of(view: CaseView, obstacle: Obstacle) -> str:
    """Return the name of what an obstacle is about, in the language of the screen where the files have it."""
    place = obstacle.place
    for row in view.checklist.rows:
        if row.key == place and obstacle.code.startswith("document."):
            person = f" ({brief(row.person_name)})" if row.person_name else ""
            return spoken(row.title) + person
    for question in view.form.form.questions:
        if question.key == place:
            return spoken(question.title)
    for fact in view.registry:
        if fact.fact == place:
            return spoken(fact.text.name)
    return obstacle.title
