"""The receipt: a case was registered, or accepted, and what happens next."""

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from dost_desk.printing import wording
from dost_desk.printing.blocks import Blocks, Field
from dost_desk.printing.fonts import press
from dost_desk.printing.layout import LARGE, NORMAL, Furniture, build
from dost_desk.printing.papers import HandedIn, MissingDocument, ReceiptPaper

_DIGEST_SHOWN = 16
_TITLE = {
    "registered": "MÜRACİƏTİN QEYDƏ ALINMASI HAQQINDA QƏBZ",
    "accepted": "MÜRACİƏTİN QƏBUL EDİLMƏSİ HAQQINDA QƏBZ",
}
_CUSTODY = {
    "shown": "göstərildi, özünüzdədir",
    "kept": "mərkəzdə saxlanıldı",
    "returned": "götürüldü, sizə qaytarıldı",
}
_WAITS = "Müraciətiniz qeydə alınıb, lakin hələ qəbul edilməyib: sənədlər tam olduqdan sonra qəbul ediləcək."
_REGISTERED = "Müraciətiniz qeydə alınıb. Yoxlama başa çatdıqdan sonra qəbul ediləcək."
_ACCEPTED = "Müraciətiniz müvafiq qərar verilməsi üçün qəbul edilib."


def render_receipt(paper: ReceiptPaper, *, large: bool = False) -> bytes:
    """Return the receipt as A4 PDF, the same bytes for the same paper; ``large`` sets it in 18 points.

    Registered and accepted are two states with two headings: a registered case may still lack documents.
    Raises ``InputError("printing.code-not-digits")`` or ``("printing.code-too-long")``, and
    ``SurroundingsError("printing.font-missing")``.
    """
    with press() as face:
        blocks = Blocks(face, LARGE if large else NORMAL)
        furniture = Furniture(
            kind="Qəbz",
            centre=paper.centre,
            case_number=paper.case_number,
            foot=_foot(paper),
            call_centre=paper.call_centre,
            demonstration=paper.demonstration,
            scale=blocks.scale,
        )
        return build(furniture, face, lambda: _Story(blocks, paper).whole())


def _foot(paper: ReceiptPaper) -> str:
    digest = paper.application_digest[:_DIGEST_SHOWN]
    return f"Xidmət {paper.service_id}" + (f" · ərizə SHA-256 {digest}" if digest else "")


@dataclass(frozen=True)
class _Story:
    """The content from top to bottom."""

    blocks: Blocks
    paper: ReceiptPaper

    def whole(self) -> list[Flowable]:
        paper, blocks = self.paper, self.blocks
        lines = (paper.address, paper.hours, f"Çağrı mərkəzi: {paper.call_centre}")
        return [
            *blocks.masthead(paper.centre, lines, paper.code),
            *blocks.title(_TITLE[paper.state], self._state()),
            *blocks.fields(self._facts()),
            Spacer(0, 5 * mm),
            *self._terms(),
            *self._handed_in(),
            *self._missing(),
            *self._pending(),
            *self._next(),
            *self._signatures(),
        ]

    def _state(self) -> str:
        if self.paper.state == "accepted":
            return _ACCEPTED
        return _WAITS if self.paper.missing else _REGISTERED

    def _facts(self) -> list[list[Field]]:
        paper = self.paper
        rows: list[list[Field]] = [
            [("Müraciətin nömrəsi", paper.case_number)],
            [("Ərizəçi", paper.applicant)],
        ]
        if paper.recipient and paper.recipient != paper.applicant:
            rows.append([("Xidmət alan", paper.recipient)])
        rows.append([("Xidmət", f"{paper.service_name} ({paper.service_id})")])
        times = [("Qeydə alınıb", wording.moment(paper.registered))]
        if paper.state == "accepted":
            times.append(("Qəbul edilib", wording.moment(paper.accepted) if paper.accepted else ""))
        rows.append(times)
        return [*rows, [("Cavab necə veriləcək", paper.answer_by)]]

    def _terms(self) -> list[Flowable]:
        paper, blocks = self.paper, self.blocks
        cells = [
            blocks.due("Xidmətin son müddəti", wording.due(paper.final_due), self._length(paper.final_days)),
            blocks.due("Ön ofisin son müddəti", wording.due(paper.front_due), self._length(paper.front_days)),
        ]
        return [blocks.panel(cells, wording.ESTIMATED if paper.due_estimated else "")]

    def _length(self, days: int | None) -> str:
        if days is None:
            return f"{wording.counted(self.paper.day_count)} ilə hesablanır"
        return wording.term(days, self.paper.day_count)

    def _handed_in(self) -> list[Flowable]:
        paper, blocks = self.paper, self.blocks
        heading = blocks.opened_by(blocks.heading("Təqdim etdiyiniz sənədlər"), lines=4)
        if not paper.handed_in:
            return [*heading, blocks.text("Sənəd təqdim edilməyib.")]
        if blocks.scale.stacked:
            return [*heading, *blocks.numbered(_in_one_line(document) for document in paper.handed_in)]
        rows = [self._row(number, document) for number, document in enumerate(paper.handed_in, start=1)]
        table = blocks.table(("№", "Sənəd", "Forma", "Sənəd haradadır"), rows, (0.06, 0.46, 0.22, 0.26))
        return [*heading, table]

    def _row(self, number: int, document: HandedIn) -> list[list[Flowable]]:
        blocks = self.blocks
        title: list[Flowable] = [blocks.text(document.title)]
        if document.person:
            title.append(blocks.small(document.person))
        return [
            [blocks.text(str(number))],
            title,
            [blocks.text(document.form)],
            [blocks.text(_CUSTODY[document.custody])],
        ]

    def _missing(self) -> list[Flowable]:
        paper, blocks = self.paper, self.blocks
        if not paper.missing:
            return []
        parts = blocks.opened_by(blocks.heading("Hələ çatışmayan sənədlər"))
        parts += blocks.numbered(_named(document) for document in paper.missing)
        until = f"Sənədləri gətirmək üçün son tarix: {wording.due(paper.missing_until)}."
        return [*parts, blocks.text(f"{until} Ətraflı məlumat çatışmayan sənədlər barədə bildirişdədir.")]

    def _pending(self) -> list[Flowable]:
        if not self.paper.pending:
            return []
        heading = self.blocks.heading("Biz özümüz yoxlayırıq (yalnız sizə zəng etsək, gətirin)")
        return [
            *self.blocks.opened_by(heading),
            *self.blocks.numbered(wording.checking(check) for check in self.paper.pending),
        ]

    def _next(self) -> list[Flowable]:
        if not self.paper.next_steps:
            return []
        heading = self.blocks.opened_by(self.blocks.heading("Bundan sonra nə olacaq"))
        return [*heading, *self.blocks.numbered(self.paper.next_steps)]

    def _signatures(self) -> list[Flowable]:
        agent = wording.agent_at(self.paper.desk)
        return [self.blocks.exchange(agent, self.paper.agent, "Qəbzi aldım", self.paper.applicant)]


def _named(document: MissingDocument) -> str:
    return f"{document.title} ({document.person})" if document.person else document.title


def _in_one_line(document: HandedIn) -> str:
    person = f" ({document.person})" if document.person else ""
    return f"{document.title}{person}: {document.form}, {_CUSTODY[document.custody]}"
