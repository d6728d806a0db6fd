"""The folded subjects of one centre: kept in step with the journal, and written out as rows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from dost_desk.domain.directory import Directory
from dost_desk.domain.event import Event
from dost_desk.domain.folding import Folder
from dost_desk.domain.rows import CaseRow, TicketRow, project
from dost_desk.domain.seal import Ruling, Verdict
from dost_desk.domain.state import DIRECTORY, State
from dost_desk.store.ledger import Entry, Ledger
from dost_desk.store.memory import Folded, Memory
from dost_desk.store.rows import RowWriter


@dataclass
class News:
    """What happened to one subject: newly sealed events by seal, new unsealed ones by arrival.

    ``sealed`` holds the event itself where it is new here, None where it was here unsealed.
    """

    sealed: list[tuple[int, Ruling, Event | None]] = field(default_factory=list)
    arrived: list[Event] = field(default_factory=list)


class Folds:
    """Folded states inside one transaction. ``moved`` are the subjects whose state changed in it."""

    def __init__(self, ledger: Ledger, folder: Folder, memory: Memory, rows: RowWriter) -> None:
        self.moved: set[str] = set()
        self.touched: set[str] = set()
        self._ledger = ledger
        self._folder = folder
        self._memory = memory
        self._rows = rows
        self._unwritten: dict[str, bool] = {}

    def state(self, subject: str) -> State:
        """Return the state of a subject; it belongs to the store and must not be changed."""
        return self._one(subject).state

    def directory(self) -> Directory:
        """Return the state of the directory."""
        state = self.state(DIRECTORY)
        assert isinstance(state, Directory)
        return state

    def judge(self, subject: str, event: Event, people: Directory) -> str:
        """Fold one new unsealed event of this installation; return the code why it is refused, or ""."""
        self.touched.add(subject)
        code = self._take(self._one(subject), event, people)
        if code:
            # The fold counts what it refuses, but this event will not be written.
            self._memory.forget_folded(self._ledger.centre, [subject])
        return code

    def wrote(self, subject: str) -> None:
        """Note that the event just judged was stored."""
        self._move(subject, refolded=False)
        if subject == DIRECTORY:
            self._judge_again()

    def prepare(self, subjects: Iterable[str]) -> dict[str, Folded]:
        """Return what is folded of subjects before the events that are about to be stored."""
        self._ledger.check()
        found, cold = {}, []
        for subject in subjects:
            folded = self._memory.folded(self._ledger.centre, subject)
            if folded is None:
                cold.append(subject)
            else:
                found[subject] = folded
        if cold:
            for subject, entries in self._ledger.histories(cold).items():
                found[subject] = self._fold(subject, entries)
        return found

    def take(self, prepared: dict[str, Folded], news: dict[str, News]) -> None:
        """Bring prepared subjects up to date with what was stored; fold anew only where order changed."""
        self.touched.update(news)
        self.moved.update(news)
        again = []
        judges_moved = False
        # The directory first: the others are judged by it.
        for subject in sorted(news, key=lambda name: name != DIRECTORY):
            folded = prepared[subject]
            before = folded.state.events
            if not self._seal(folded, news[subject]):
                again.append(subject)
                continue
            people = self._people(folded.state)
            for event in news[subject].arrived:
                self._take(folded, event, people)
            self._memory.keep(self._ledger.centre, subject, folded)
            # What was sealed as it had been judged changes nothing that a row shows.
            if folded.state.events != before:
                self._move(subject, refolded=False)
                judges_moved |= subject == DIRECTORY
        self._fold_again(again)
        if judges_moved or DIRECTORY in again:
            self._judge_again()

    def refold(self, subjects: Iterable[str]) -> None:
        """Fold subjects anew: bodies of theirs were erased, or came back."""
        some = sorted(subjects)
        self._memory.forget_folded(self._ledger.centre, some)
        self._fold_again(some)

    def codes(self, subjects: Sequence[str]) -> dict[bytes, str]:
        """Return the judgement of every unsealed event of the subjects: "" or the code of a refusal."""
        return {id_: code for folded in self.prepare(subjects).values() for id_, code in folded.tail}

    def rebuild(self) -> int:
        """Fold every subject anew and write all rows; return how many subjects there are."""
        subjects = self._ledger.subjects()
        self._memory.forget_centre(self._ledger.centre)
        self._rows.clear()
        self._fold_again(subjects)
        return len(subjects)

    def flush(self) -> None:
        """Write the rows of the subjects that moved, where they are not what stands there already."""
        if not self._unwritten:
            return
        written, self._unwritten = self._unwritten, {}
        rows: list[TicketRow | CaseRow] = []
        for subject, refolded in written.items():
            if refolded:
                # A row may be gone after events were judged otherwise: make room first.
                self._rows.remove(subject)
            folded = self._one(subject)
            row = project(folded.state)
            if row is not None and (refolded or row != folded.row):
                rows.append(row)
            folded.row = row
        self._rows.write(rows)

    def _one(self, subject: str) -> Folded:
        self._ledger.check()
        folded = self._memory.folded(self._ledger.centre, subject)
        if folded is None:
            folded = self._fold(subject, self._ledger.histories([subject])[subject])
            self._memory.keep(self._ledger.centre, subject, folded)
        return folded

    def _fold(self, subject: str, entries: list[Entry]) -> Folded:
        folded = Folded(self._folder.start(subject))
        people = self._people(folded.state)
        for entry in entries:
            code = self._folder.fold(folded.state, entry.event, entry.verdict, entry.reason, people)
            if entry.seal is None:
                folded.tail.append((entry.event.id, code))
            else:
                folded.seal = entry.seal
        return folded

    def _take(self, folded: Folded, event: Event, people: Directory) -> str:
        code = self._folder.fold(folded.state, event, None, "", people)
        folded.tail.append((event.id, code))
        return code

    def _seal(self, folded: Folded, news: News) -> bool:
        """Account for sealed events; False when the order or a verdict is not what was folded."""
        news.sealed.sort(key=lambda item: item[0])
        for seal, ruling, event in news.sealed:
            if folded.tail and folded.tail[0][0] == ruling.id and _agrees(ruling, folded.tail[0][1]):
                folded.tail.popleft()
            elif event is not None and not folded.tail and seal > folded.seal:
                people = self._people(folded.state)
                self._folder.fold(folded.state, event, ruling.verdict, ruling.reason, people)
            else:
                return False
            folded.seal = seal
        return True

    def _people(self, state: State) -> Directory:
        return state if isinstance(state, Directory) else self.directory()

    def _fold_again(self, subjects: Sequence[str]) -> None:
        for start in range(0, len(subjects), 64):
            part = subjects[start : start + 64]
            for subject, entries in self._ledger.histories(part).items():
                self._memory.keep(self._ledger.centre, subject, self._fold(subject, entries))
                self._move(subject, refolded=True)
            self.flush()

    def _judge_again(self) -> None:
        """The directory moved, and unsealed events are judged by it: fold their subjects anew."""
        subjects = self._memory.unsealed(self._ledger.centre)
        for writer, branch, after in self._ledger.position.unsealed():
            subjects |= self._ledger.subjects_after(writer, branch, after)
        subjects.discard(DIRECTORY)
        self.touched |= subjects
        self._memory.forget_folded(self._ledger.centre, subjects)
        self._fold_again(sorted(subjects))

    def _move(self, subject: str, *, refolded: bool) -> None:
        self.moved.add(subject)
        self.touched.add(subject)
        self._unwritten[subject] = refolded or self._unwritten.get(subject, False)


def _agrees(ruling: Ruling, code: str) -> bool:
    if ruling.verdict is Verdict.APPLIED:
        return not code
    return bool(code) and ruling.reason == code
