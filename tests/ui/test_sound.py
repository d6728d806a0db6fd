import wave
from pathlib import Path

from PySide6.QtWidgets import QApplication

from dost_desk import resources
from dost_desk.ui.sound import Chime


def test_without_a_file_it_is_silent_and_says_so(qapp: QApplication, tmp_path: Path) -> None:
    chime = Chime(tmp_path / "none.wav")
    chime.play()
    assert not chime.available


def test_the_shipped_chime_is_soft_and_short() -> None:
    with wave.open(str(resources.path("sounds", "chime.wav"))) as file:
        assert 0.5 < file.getnframes() / file.getframerate() < 3
        samples = memoryview(file.readframes(file.getnframes())).cast("h")
    assert 5_000 < max(map(abs, samples)) < 32_000
    assert abs(samples[-1]) < 50
