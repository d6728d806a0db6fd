"""The application, ready to sign."""

from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, Spacer

from dost_desk.printing import wording
from dost_desk.printing.blocks import Blocks, Field
from dost_desk.printing.fonts import press
from dost_desk.printing.layout import ACCENT, LARGE, NORMAL, WIDTH, Furniture, build
from dost_desk.printing.papers import Answer, ApplicationPaper, Person, Signing

_DIGEST_SHOWN = 16
_DECLARATION_KEPT_WHOLE = 900
"""Characters up to which the declaration stays on one page with the signature under it."""

_SAID = {"unknown": "bilmir", "declined": "demək istəmir"}


def render_application(paper: ApplicationPaper, *, large: bool = False) -> bytes:
    """Return the application as A4 PDF, the same bytes for the same paper; ``large`` sets it in 18 points.

    The answers are the applicant's own words (step 7 of item 23), the signature follows the signing mode.
    Raises ``InputError("printing.code-not-digits")`` or ``("printing.code-too-long")``, and
    ``SurroundingsError("printing.font-missing")``.
    """
    with press() as face:
        blocks = Blocks(face, LARGE if large else NORMAL)
        furniture = Furniture(
            kind="Ərizə",
            centre=paper.centre,
            case_number=paper.case_number,
            foot=_foot(paper),
            demonstration=paper.demonstration,
            scale=blocks.scale,
        )
        return build(furniture, face, lambda: _Story(blocks, paper).whole())


def _foot(paper: ApplicationPaper) -> str:
    digest = f" · SHA-256 {paper.form_digest[:_DIGEST_SHOWN]}" if paper.form_digest else ""
    return f"Forma {paper.form_id} · nəşr {paper.form_edition}{digest}"


@dataclass(frozen=True)
class _Story:
    """The content from top to bottom."""

    blocks: Blocks
    paper: ApplicationPaper

    def whole(self) -> list[Flowable]:
        paper, blocks = self.paper, self.blocks
        lines = (
            f"Xidmət {paper.service_id} · {paper.service_name}",
            f"Müraciət № {paper.case_number or '________'}",
        )
        return [
            *blocks.masthead(paper.centre, lines, paper.code),
            *self._addressee(),
            *blocks.title("ƏRİZƏ", paper.title),
            *self._people(),
            *self._sections(),
            *self._attachments(),
            *self._closing(),
        ]

    def _addressee(self) -> list[Flowable]:
        indent = 0 if self.blocks.scale.stacked else WIDTH * 0.5
        text = self.paper.addressee or "________________________________ (kimə)"
        return [Spacer(0, 4 * mm), self.blocks.text(text, indent=indent)]

    def _people(self) -> list[Flowable]:
        parts: list[Flowable] = []
        for person in self.paper.people:
            role = self.blocks.text(person.role, bold=True, colour=ACCENT)
            parts += [KeepTogether([role, *self.blocks.fields(_person(person))]), Spacer(0, 3 * mm)]
        return parts

    def _sections(self) -> list[Flowable]:
        parts: list[Flowable] = []
        number = 0
        for section in self.paper.sections:
            parts += self.blocks.opened_by(self.blocks.heading(section.title), lines=4)
            for answer in section.answers:
                number += 1
                parts += self._answer(number, answer)
        return parts

    def _answer(self, number: int, answer: Answer) -> list[Flowable]:
        blocks = self.blocks
        indent = blocks.scale.body * 1.9
        asked: list[Flowable] = [blocks.text(f"{number}. {answer.question}", after=0.4 * mm)]
        if answer.translation:
            asked.append(blocks.small(answer.translation, indent=indent, after=0.4 * mm))
        parts = blocks.opened_by(asked)
        said = _SAID.get(answer.kind, answer.answer if answer.kind == "given" else "")
        if said.strip():
            parts.append(blocks.text(said, bold=True, indent=indent, after=2.2 * mm))
        else:
            parts += [*blocks.fields([[("Cavab:", "")]]), Spacer(0, 2.2 * mm)]
        return parts

    def _attachments(self) -> list[Flowable]:
        if not self.paper.attachments:
            return []
        heading = self.blocks.opened_by(self.blocks.heading("Ərizəyə əlavə olunur"))
        return [*heading, *self.blocks.numbered(self.paper.attachments)]

    def _closing(self) -> list[Flowable]:
        """Declaration and signature, kept together: a signature alone on a sheet would prove nothing."""
        declaration = [*self.blocks.heading("Ərizəçinin təsdiqi"), self.blocks.text(self.paper.declaration)]
        if self.paper.declaration_translated:
            declaration += [Spacer(0, 1.5 * mm), self.blocks.small(self.paper.declaration_translated)]
        signatures = [*self._help(), *self._signatures()]
        length = len(self.paper.declaration) + len(self.paper.declaration_translated)
        if length <= _DECLARATION_KEPT_WHOLE:
            return [KeepTogether([*declaration, *signatures])]
        return [*declaration, KeepTogether(signatures)]

    def _help(self) -> list[Flowable]:
        if not self.paper.helped_by:
            return []
        said = f"Ərizənin doldurulmasında DOST könüllüsü kömək edib: {self.paper.helped_by}. "
        return [
            Spacer(0, 3 * mm),
            self.blocks.text(f"{said}Cavablar ərizəçinin öz sözləri ilə yazılıb."),
        ]

    def _signatures(self) -> list[Flowable]:
        signing, blocks = self.paper.signing, self.blocks
        dated = wording.day(self.paper.dated) if self.paper.dated else ""
        told, rows, who = _manner(signing)
        parts: list[Flowable] = [Spacer(0, 2 * mm)]
        if told:
            parts += [blocks.text(told, after=1 * mm), *blocks.fields([[row] for row in rows])]
        parts += blocks.signature(who, signing.signer, dated)
        if signing.mode == "guide" and signing.guide:
            parts += blocks.signature("Bələdçi", signing.guide, dated)
        if signing.mode == "at-request":
            parts += blocks.signature("Şahid (sosial agent)", signing.witness, dated)
        return parts


def _manner(signing: Signing) -> tuple[str, list[Field], str]:
    """Return the sentence that says how it is signed, the facts it rests on, and who signs."""
    if signing.mode == "guide":
        how = "bələdçinin köməyi" if signing.guide else "istiqamətləndirici çərçivənin köməyi"
        return f"Ərizəçi ərizəni imza yerini göstərən {how} ilə özü imzalayır.", [], "Ərizəçi"
    if signing.mode == "at-request":
        told = (
            "Ərizəçi ərizəni özü imzalaya bilmədiyi üçün ərizə ona oxunub və onun xahişi ilə, "
            "onun və sosial agentin iştirakı ilə başqa şəxs tərəfindən imzalanır."
        )
        rows = [("Kimin xahişi ilə", signing.on_behalf_of), ("Səbəb", signing.reason)]
        return told, rows, "Xahişlə imzalayan şəxs"
    if signing.mode == "representative":
        rows = [("Kimin adından", signing.on_behalf_of), ("Səlahiyyəti təsdiq edən sənəd", signing.authority)]
        return "Ərizə nümayəndə tərəfindən imzalanır.", rows, "Nümayəndə"
    return "", [], "Ərizəçi"


def _person(person: Person) -> list[list[Field]]:
    name = ("Soyad, ad, ata adı", person.name)
    if person.brief:
        return [[name]]
    rows: list[list[Field]] = [
        [name],
        [("Doğum tarixi", wording.born(person.born)), ("FİN", person.fin)],
        [("Şəxsiyyət sənədi", person.document), ("Telefon", person.phone)],
        [("Yaşayış ünvanı", person.address)],
    ]
    if person.authority:
        rows.append([("Səlahiyyəti", person.authority)])
    return rows
