import pytest
from reportlab.platypus import CondPageBreak, Paragraph

from dost_desk.errors import InputError
from dost_desk.printing.blocks import Bars, Blocks, Tick
from dost_desk.printing.fonts import press
from dost_desk.printing.layout import LARGE, NORMAL, WIDTH


@pytest.fixture
def blocks() -> Blocks:
    with press() as face:
        return Blocks(face, NORMAL)


def test_text_is_never_markup(blocks: Blocks) -> None:
    paragraph = blocks.text("<b>5 < 6</b> &amp; <br/>")

    assert paragraph.getPlainText() == "<b>5 < 6</b> &amp; <br/>"


def test_a_word_longer_than_the_line_is_broken(blocks: Blocks) -> None:
    word = blocks.text("Ğ" * 300)
    word.wrap(WIDTH, 1000)

    assert len(word.blPara.lines) > 1
    assert all(line[0] >= 0 for line in word.blPara.lines)


def test_an_opening_asks_for_room_for_itself_and_two_lines(blocks: Blocks) -> None:
    heading = blocks.heading("Bölmə")
    condition, *rest = blocks.opened_by(heading)
    height = sum(part.wrap(WIDTH, 1000)[1] + part.getSpaceAfter() for part in heading)

    assert isinstance(condition, CondPageBreak)
    assert condition.height == pytest.approx(height + 2 * NORMAL.leading(NORMAL.body))
    assert rest == heading


def test_fields_stand_in_pairs_and_one_by_one_in_large_print(blocks: Blocks) -> None:
    rows = [[("Ad", "Nümunə"), ("FİN", "")], [("Ünvan", "Bakı")]]

    assert len(blocks.fields(rows)) == 2
    assert len(Blocks(blocks.face, LARGE).fields(rows)) == 3


def test_large_print_is_18_points(blocks: Blocks) -> None:
    large = Blocks(blocks.face, LARGE)
    made: list[Paragraph] = [
        large.text("a"),
        large.small("a"),
        *large.heading("a")[1:],
        *large.title("a", "b")[1:3],
    ]

    assert min(part.style.fontSize for part in made) >= 18


def test_bars_refuse_letters_before_anything_is_drawn(blocks: Blocks) -> None:
    with pytest.raises(InputError, match=r"printing\.code-not-digits"):
        Bars("S042", blocks.face, 30, 9)


def test_a_tick_box_is_a_square() -> None:
    assert Tick(9).wrap(100, 100) == (9, 9)
