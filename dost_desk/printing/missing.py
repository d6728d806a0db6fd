"""The notice of missing documents: what to bring, in which form, until when, and how to come back."""

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from dost_desk.printing import wording
from dost_desk.printing.blocks import Blocks, Field
from dost_desk.printing.fonts import press
from dost_desk.printing.layout import LARGE, NORMAL, Furniture, build
from dost_desk.printing.papers import MissingDocument, MissingPaper


def render_missing(paper: MissingPaper, *, large: bool = False) -> bytes:
    """Return the notice as A4 PDF, the same bytes for the same paper; ``large`` sets it in 18 points.

    The forms are those of item 22; where nobody confirmed them, the notice asks for the document in any form.
    Raises ``InputError("printing.code-not-digits")`` or ``("printing.code-too-long")``, and
    ``SurroundingsError("printing.font-missing")``.
    """
    with press() as face:
        blocks = Blocks(face, LARGE if large else NORMAL)
        furniture = Furniture(
            kind="Çatışmayan sənədlər",
            centre=paper.centre,
            case_number=paper.case_number,
            foot=f"Xidmət {paper.service_id}",
            call_centre=paper.call_centre,
            demonstration=paper.demonstration,
            scale=blocks.scale,
        )
        return build(furniture, face, lambda: _Story(blocks, paper).whole())


@dataclass(frozen=True)
class _Story:
    """The content from top to bottom."""

    blocks: Blocks
    paper: MissingPaper

    def whole(self) -> list[Flowable]:
        paper, blocks = self.paper, self.blocks
        lines = (paper.address, paper.hours, f"Çağrı mərkəzi: {paper.call_centre}")
        return [
            *blocks.masthead(paper.centre, lines, paper.code),
            *blocks.title("ÇATIŞMAYAN SƏNƏDLƏR BARƏDƏ BİLDİRİŞ", self._purpose()),
            *blocks.fields(self._facts()),
            Spacer(0, 5 * mm),
            *self._until(),
            *self._documents(),
            *self._pending(),
            *self._coming_back(),
            *self._signatures(),
        ]

    def _purpose(self) -> str:
        if self.paper.documents:
            return "Müraciətinizin qəbul edilməsi üçün aşağıdakı sənədləri gətirməyiniz lazımdır."
        return "Hazırda sizdən əlavə sənəd tələb olunmur."

    def _facts(self) -> list[list[Field]]:
        paper = self.paper
        rows: list[list[Field]] = [
            [("Müraciətin nömrəsi", paper.case_number)],
            [("Ərizəçi", paper.applicant)],
        ]
        if paper.recipient and paper.recipient != paper.applicant:
            rows.append([("Xidmət alan", paper.recipient)])
        rows.append([("Xidmət", f"{paper.service_name} ({paper.service_id})")])
        registered = wording.moment(paper.registered) if paper.registered else "hələ qeydə alınmayıb"
        return [*rows, [("Qeydə alınıb", registered), ("Bildirişin tarixi", wording.moment(paper.issued))]]

    def _until(self) -> list[Flowable]:
        paper, blocks = self.paper, self.blocks
        cells = [
            blocks.due("Müraciətiniz bu tarixədək gözləyir", wording.due(paper.waits_until)),
            blocks.due("Qayıdanda bu kodu göstərin", paper.code),
        ]
        return [blocks.panel(cells, wording.ESTIMATED if paper.due_estimated else "")]

    def _documents(self) -> list[Flowable]:
        parts: list[Flowable] = []
        number = 0
        for person, documents in _by_person(self.paper.documents).items():
            heading = f"Gətirilməli sənədlər: {person}" if person else "Gətirilməli sənədlər"
            parts += self.blocks.opened_by(self.blocks.heading(heading), lines=4)
            items = []
            for document in documents:
                number += 1
                items.append(self._document(number, document))
            parts += self.blocks.to_tick(items)
        return parts

    def _document(self, number: int, document: MissingDocument) -> list[Flowable]:
        blocks = self.blocks
        parts: list[Flowable] = [blocks.text(f"{number}. {document.title}", bold=True)]
        parts += [blocks.text(f"və ya: {other}") for other in document.alternatives]
        known = document.forms_confirmed and document.forms
        parts.append(
            blocks.text(
                f"Qəbul edilən forma: {wording.either(document.forms)}" if known else wording.ANY_FORM
            )
        )
        if document.bring_by:
            parts.append(blocks.text(f"Gətirəcəyiniz gün: {document.bring_by}"))
        if document.why:
            parts.append(blocks.small(document.why))
        return parts

    def _pending(self) -> list[Flowable]:
        if not self.paper.pending:
            return []
        blocks = self.blocks
        return [
            *blocks.opened_by(blocks.heading("Biz özümüz yoxlayırıq")),
            blocks.text("Bu sənədləri yalnız sizə zəng edib xahiş etsək, gətirin.", after=1 * mm),
            *blocks.numbered(wording.checking(check) for check in self.paper.pending),
        ]

    def _coming_back(self) -> list[Flowable]:
        paper, blocks = self.paper, self.blocks
        where = f": {paper.address}" if paper.address else ""
        when = f" Qəbul saatları: {paper.hours}." if paper.hours else ""
        desk = f" Müraciətinizə masa {paper.desk} baxıb." if paper.desk else ""
        steps = (
            f"Bu bildirişi və sənədləri götürüb mərkəzə gəlin{where}.{when}",
            f"Növbə bileti götürün və bu bildirişi sosial agentə göstərin: kodu müraciətinizi açır.{desk}",
            "Hər şeyə yenidən başlamaq lazım deyil: müraciətiniz çatışmayan sənəddən davam edəcək.",
            f"Gələ bilmirsinizsə və ya sualınız varsa, çağrı mərkəzinə zəng edin: {paper.call_centre}.",
        )
        return [*blocks.opened_by(blocks.heading("Necə qayıtmalı"), lines=3), *blocks.numbered(steps)]

    def _signatures(self) -> list[Flowable]:
        agent = wording.agent_at(self.paper.desk)
        return [self.blocks.exchange(agent, self.paper.agent, "Bildirişi aldım", self.paper.applicant)]


def _by_person(documents: tuple[MissingDocument, ...]) -> dict[str, list[MissingDocument]]:
    """Group by person, in the order in which each is first named."""
    groups: dict[str, list[MissingDocument]] = {}
    for document in documents:
        groups.setdefault(document.person, []).append(document)
    return groups
