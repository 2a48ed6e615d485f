"""RapidTable 0.3 (SLANet-plus) with the text of RapidOCR, PP-OCRv6 small.

A line of JSON in ({"path"}), a line of JSON out ({"text", "ms"} or {"failure"}), after {"ready": true};
the text is the tables as JSON: of each the rows, and in them {"text", "id"} by column.
"""

import json
import sys
import time
from html.parser import HTMLParser

from rapid_table import RapidTable
from rapidocr import RapidOCR


def say(message):
    print(json.dumps(message), flush=True)


class Grid(HTMLParser):
    """The cells of an HTML table, in all the places that they cover."""

    def __init__(self):
        super().__init__()
        self.rows, self.row, self.cell, self.count = [], -1, None, 0

    def handle_starttag(self, tag, attrs):
        if tag == "tr":
            self.row += 1
            self.line(self.row)
        if tag in ("td", "th"):
            spans = dict(attrs)
            self.cell = {"text": "", "id": self.count}
            self.count += 1
            self.place(int(spans.get("rowspan") or 1), int(spans.get("colspan") or 1))

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.cell = None

    def handle_data(self, data):
        if self.cell is not None:
            self.cell["text"] += data

    def line(self, index):
        while len(self.rows) <= index:
            self.rows.append([])
        return self.rows[index]

    def place(self, height, width):
        column = next(i for i in range(10_000) if self.at(self.row, i) is None)
        for y in range(self.row, self.row + height):
            line = self.line(y)
            line.extend([None] * (column + width - len(line)))
            line[column : column + width] = [self.cell] * width

    def at(self, row, column):
        line = self.line(row)
        return line[column] if column < len(line) else None


text_engine = RapidOCR(params={"Global.log_level": "critical"})
table_engine = RapidTable()


def read(path):
    found = text_engine(path)
    if found.boxes is None:
        return []
    lines = [[box.tolist(), text, score] for box, text, score in zip(found.boxes, found.txts, found.scores)]
    grid = Grid()
    html, *_ = table_engine(path, lines)
    grid.feed(html or "")
    return [grid.rows] if grid.rows else []


say({"ready": True})
for line in sys.stdin:
    path = json.loads(line)["path"]
    start = time.perf_counter()
    try:
        text = json.dumps(read(path))
        say({"text": text, "ms": (time.perf_counter() - start) * 1000})
    except Exception as caught:  # the bench counts it as an unread picture
        say({"failure": str(caught)})
