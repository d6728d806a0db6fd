"""What to bring: one page about a service for somebody who only asks, with no name, no case and no code."""

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, Spacer

from dost_desk.printing import wording
from dost_desk.printing.blocks import Blocks
from dost_desk.printing.fonts import press
from dost_desk.printing.layout import LARGE, NORMAL, Furniture, build
from dost_desk.printing.papers import BringPaper, ToBring


def render_bringing(paper: BringPaper, *, large: bool = False) -> bytes:
    """Return the list as A4 PDF, the same bytes for the same paper; ``large`` sets it in 18 points.

    The documents are those of item 21 with the forms of item 22; a choice that nobody confirmed is marked.
    Raises ``SurroundingsError("printing.font-missing")``.
    """
    with press() as face:
        blocks = Blocks(face, LARGE if large else NORMAL)
        furniture = Furniture(
            kind="Nə gətirmək lazımdır",
            centre=paper.centre,
            case_number="",
            foot=f"Xidmət {paper.service_id} · {wording.day(paper.issued)}",
            call_centre=paper.call_centre,
            demonstration=paper.demonstration,
            scale=blocks.scale,
        )
        return build(furniture, face, lambda: _Story(blocks, paper).whole())


@dataclass(frozen=True)
class _Story:
    """The content from top to bottom."""

    blocks: Blocks
    paper: BringPaper

    def whole(self) -> list[Flowable]:
        paper, blocks = self.paper, self.blocks
        lines = (paper.address, paper.hours, f"Çağrı mərkəzi: {paper.call_centre}")
        return [
            *blocks.masthead(paper.centre, lines, ""),
            *blocks.title("NƏ GƏTİRMƏK LAZIMDIR", f"{paper.service_name} ({paper.service_id})"),
            blocks.text("Müraciət etmək üçün bu sənədləri hazırlayın:", bold=True, after=1 * mm),
            *blocks.to_tick(self._document(number, one) for number, one in enumerate(paper.documents, 1)),
            *self._forms(),
            *self._afterwards(),
        ]

    def _document(self, number: int, document: ToBring) -> list[Flowable]:
        blocks = self.blocks
        parts: list[Flowable] = [blocks.text(f"{number}. {document.title}", bold=True)]
        if document.condition:
            parts.append(blocks.text(f"yalnız {document.condition}"))
        if document.forms_confirmed and document.forms:
            parts.append(blocks.text(f"Qəbul edilən forma: {wording.either(document.forms)}"))
        if document.registries:
            names = wording.either(document.registries)
            parts.append(
                blocks.small(f"Əvvəlcə biz özümüz yoxlayırıq: {names}. Tapılsa, gətirmək lazım olmur.")
            )
        return parts

    def _forms(self) -> list[Flowable]:
        """Say once, and not at each document, that the form is unconfirmed."""
        if all(document.forms_confirmed for document in self.paper.documents):
            return []
        mark = "Təsdiqlənməyib (pasportun 22-ci bəndi): sənədin hansı formada qəbul edildiyi."
        return [
            Spacer(0, 3 * mm),
            self.blocks.panel([[self.blocks.text(f"{mark} Hər hansı formada gətirin: əsli, surəti və s.")]]),
        ]

    def _afterwards(self) -> list[Flowable]:
        paper, blocks = self.paper, self.blocks
        where = f": {paper.address}" if paper.address else ""
        when = f" Qəbul saatları: {paper.hours}." if paper.hours else ""
        steps = (
            f"Sənədlərlə mərkəzə gəlin{where}.{when}",
            "Kioskdan növbə bileti götürün; kömək lazım olsa, könüllü çağırın.",
            "Sənədlərin hamısı olmasa da, gəlin: müraciət qeydə alınır, qalanı sonra gətirilir.",
            f"Sualınız varsa, çağrı mərkəzinə zəng edin: {paper.call_centre}.",
        )
        return [*blocks.opened_by(blocks.heading("Sonra nə etməli"), lines=4), *blocks.numbered(steps)]
