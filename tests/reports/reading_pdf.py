"""Read a printed document with other people's tools."""

import re
import subprocess

SIDE, TOP, BOTTOM = 48, 38, 26


def words_of(pdftotext, file):
    """All text in the order of the page, runs of blanks as one."""
    command = [pdftotext, "-raw", "-enc", "UTF-8", str(file), "-"]
    said = subprocess.run(command, check=True, capture_output=True).stdout
    return " ".join(said.decode("utf-8", "replace").split())


def pages_of(pdftotext, file):
    """The text of each page."""
    command = [pdftotext, "-raw", "-enc", "UTF-8", str(file), "-"]
    said = subprocess.run(command, check=True, capture_output=True).stdout
    pages = said.decode("utf-8", "replace").split("\f")[:-1]
    return [" ".join(page.split()) for page in pages]


def fonts_of(pdffonts, file):
    """Name, embedded and subset of each font."""
    command = [pdffonts, str(file)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rows = [re.split(r"\s+", line) for line in said.splitlines()[2:]]
    return [(row[0].partition("+")[2] or row[0], row[-5], row[-4]) for row in rows]


def strayed(pdftotext, file):
    """Words that reach over a margin."""
    command = [pdftotext, "-bbox", str(file), "-"]
    said = subprocess.run(command, check=True, capture_output=True).stdout.decode(
        "utf-8", "replace"
    )
    found, width, height = [], 0.0, 0.0
    for line in said.splitlines():
        numbers = [float(n) for n in re.findall(r'"(-?[\d.]+)"', line)]
        if "<page " in line:
            width, height = numbers
        elif "<word " in line:
            left, top, right, bottom = numbers
            inside = left >= SIDE - 1 and right <= width - SIDE + 1
            if not (inside and top >= TOP and bottom <= height - BOTTOM):
                found.append(line.strip())
    return found
