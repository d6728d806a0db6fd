"""Keeps the translations of the screens: collects the strings, merges translations in, makes the .qm files.

    python packaging/translate.py                 collect new strings, make the .qm files
    python packaging/translate.py --fill FILE …   merge translations from TOML files, then the same
    python packaging/translate.py --prune         also drop strings that the sources no longer have
    python packaging/translate.py --check         change nothing; fail unless all of it is complete and fresh

A TOML file of translations has one table per context (the class, as in ``self.tr``):

    [DeskWindow]
    "Call next" = { az = "Növbətini çağır", ru = "Вызвать следующего" }
    "%n day(s)" = { az = "%n gün", ru = ["%n день", "%n дня", "%n дней"], en = ["%n day", "%n days"] }

A string with %n takes a list, one form per plural of the language, or one text for all forms. English is
needed for those only.
"""

import argparse
import contextlib
import fcntl
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "i18n"
SOURCES = ("dost_desk/ui", "dost_desk/app.py")
LANGUAGES = ("az", "ru", "en")
_PLACEHOLDER = re.compile(r"\{[a-z_]*\}|%n|%L?\d")
Key = tuple[str, str, str]


def main(arguments: list[str]) -> int:
    """Do what the arguments say; return the exit code."""
    parser = argparse.ArgumentParser(description="Keep the translations of the screens.")
    parser.add_argument(
        "--check", action="store_true", help="change nothing, fail on what is missing or stale"
    )
    parser.add_argument("--prune", action="store_true", help="drop strings that the sources no longer have")
    parser.add_argument(
        "--fill", nargs="+", type=Path, default=[], metavar="FILE", help="TOML files to merge"
    )
    chosen = parser.parse_args(arguments)
    if chosen.check:
        problems = check()
        for problem in problems:
            print(problem, file=sys.stderr)
        return 1 if problems else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    with _alone():
        update(FOLDER, prune=chosen.prune)
        unknown = [line for file in chosen.fill for line in fill(file)]
        for language in LANGUAGES:
            finish_english(_ts(FOLDER, language), language)
        update(FOLDER, prune=chosen.prune)
        release(FOLDER)
    for line in unknown:
        print(line, file=sys.stderr)
    missing = [line for language in LANGUAGES for line in unfinished(_ts(FOLDER, language))]
    print(f"{len(missing)} translations missing")
    for line in missing:
        print("  " + line)
    return 1 if unknown else 0


def update(folder: Path, *, prune: bool) -> None:
    """Bring the strings of the sources into the .ts files of ``folder``; translations that are there stay."""
    files = sorted(
        str(file.relative_to(ROOT))
        for source in SOURCES
        for file in ([ROOT / source] if source.endswith(".py") else (ROOT / source).rglob("*.py"))
        if file.is_file()
    )
    for language in LANGUAGES:
        command = [
            _tool("pyside6-lupdate"),
            "-silent",
            "-source-language",
            "en",
            "-target-language",
            language,
        ]
        # Similar texts are not translations of each other; line numbers would make every change a conflict.
        for guess in ("sametext", "similartext"):
            command += ["-disable-heuristic", guess]
        command += ["-locations", "none", *(["-no-obsolete"] if prune else [])]
        _run([*command, *files, "-ts", str(_ts(folder, language))])


def release(folder: Path) -> None:
    """Make the .qm files of ``folder``."""
    for language in LANGUAGES:
        source = _ts(folder, language)
        # A running window has the file mapped: it is replaced whole, never written over.
        fresh = source.with_suffix(".qm.new")
        _run([_tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(fresh)])
        fresh.replace(source.with_suffix(".qm"))


def fill(file: Path) -> list[str]:
    """Merge one TOML file of translations; return a line for each string that no source has."""
    tables = tomllib.loads(file.read_text("utf-8"))
    unknown: list[str] = []
    for language in LANGUAGES:
        path = _ts(FOLDER, language)
        tree = ET.parse(path)  # noqa: S314 - our own files
        messages = {(context, source): message for context, source, message in _messages(tree)}
        for context, texts in tables.items():
            for source, translations in texts.items():
                message = messages.get((context, source))
                if message is None:
                    unknown.append(f"{file}: [{context}] {source!r}: not in the sources")
                elif language in translations:
                    _translate(message, translations[language])
        _write(tree, path)
    return sorted(set(unknown))


def finish_english(path: Path, language: str) -> None:
    """English strings without a number are their own translation."""
    if language != "en":
        return
    tree = ET.parse(path)  # noqa: S314 - our own files
    for _, source, message in _messages(tree):
        translation = _translation(message)
        if message.get("numerus") != "yes" and translation.get("type") != "vanished":
            _translate(message, source)
    _write(tree, path)


def unfinished(path: Path) -> list[str]:
    """Return a line for each string without a finished translation."""
    lines = []
    for context, source, message in _messages(ET.parse(path)):  # noqa: S314 - our own files
        translation = _translation(message)
        texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(texts):
            lines.append(f"{path.name}: [{context}] {source!r}: not translated")
    return lines


def check() -> list[str]:
    """Return what is missing, unfinished, obsolete, ill-formed or stale, one line each."""
    absent = [
        f"{_ts(FOLDER, language).name}: not there"
        for language in LANGUAGES
        if not _ts(FOLDER, language).is_file()
    ]
    if absent:
        return absent
    problems: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for language in LANGUAGES:
            shutil.copy(_ts(FOLDER, language), folder)
        release(folder)
        for language in LANGUAGES:
            made, kept = (_ts(where, language).with_suffix(".qm") for where in (folder, FOLDER))
            if not kept.is_file() or made.read_bytes() != kept.read_bytes():
                problems.append(f"{kept.name}: not made from its .ts; run `make i18n`")
        update(folder, prune=False)
        for language in LANGUAGES:
            problems += _compare(_ts(FOLDER, language), _ts(folder, language))
    return problems


def _compare(kept: Path, fresh: Path) -> list[str]:
    problems = unfinished(fresh)
    for context, source, message in _messages(ET.parse(fresh)):  # noqa: S314 - our own files
        translation = _translation(message)
        where = f"{kept.name}: [{context}] {source!r}"
        if translation.get("type") in {"vanished", "obsolete"}:
            problems.append(f"{where}: no longer in the sources; run translate.py --prune")
            continue
        numbered = [form.text or "" for form in translation.iter("numerusform")]
        for text in numbered or [translation.text or ""]:
            wanted, found = set(_PLACEHOLDER.findall(source)), set(_PLACEHOLDER.findall(text))
            # "one person" may leave the number out; everything else must be there.
            if text and (wanted ^ found) - ({"%n"} if numbered else set()):
                problems.append(f"{where}: placeholders differ in {text!r}")
    return problems


def _messages(tree: "ET.ElementTree[ET.Element]") -> Iterator[tuple[str, str, ET.Element]]:
    for context in tree.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message.findtext("source", ""), message


def _translation(message: ET.Element) -> ET.Element:
    found = message.find("translation")
    return ET.SubElement(message, "translation") if found is None else found


def _translate(message: ET.Element, text: str | list[str]) -> None:
    translation = _translation(message)
    translation.attrib.pop("type", None)
    forms = translation.findall("numerusform")
    if not forms:
        translation.text = text if isinstance(text, str) else text[0]
        return
    texts = [text] * len(forms) if isinstance(text, str) else text
    if len(texts) != len(forms):
        raise SystemExit(f"{message.findtext('source')!r}: {len(forms)} forms wanted, {len(texts)} given")
    for form, one in zip(forms, texts, strict=True):
        form.text = one


def _write(tree: "ET.ElementTree[ET.Element]", path: Path) -> None:
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _ts(folder: Path, language: str) -> Path:
    return folder / f"dost_desk_{language}.ts"


def _tool(name: str) -> str:
    beside = Path(sys.executable).parent / name
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        raise SystemExit(f"{name} is not there: install PySide6-Essentials")
    return found


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our tools
    if done.returncode:
        raise SystemExit(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Two runs at once would lose one another's translations, so the second waits."""
    with (Path(tempfile.gettempdir()) / "dost_desk-translate.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
