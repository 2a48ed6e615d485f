"""img2table, which reads the text of cells with the program tesseract.

A line of JSON in ({"path"}), a line of JSON out ({"text", "ms"} or {"failure"}), after {"ready": true};
the text is the tables as JSON: of each the rows, and in them {"text", "id"} by column.
"""

import json
import sys
import time

from img2table.document import Image
from img2table.ocr import TesseractOCR


def say(message):
    print(json.dumps(message), flush=True)


engine = TesseractOCR(n_threads=2, lang="eng+chi_sim")


def grid_of(table):
    """Merged cells come once for every place, with the same box."""
    boxes = {}
    return [
        [
            {
                "text": cell.value or "",
                "id": boxes.setdefault(
                    (cell.bbox.x1, cell.bbox.y1, cell.bbox.x2, cell.bbox.y2), len(boxes)
                ),
            }
            for cell in row
        ]
        for row in table.content.values()
    ]


def read(path):
    tables = Image(path).extract_tables(ocr=engine, borderless_tables=True, implicit_rows=True)
    return [grid_of(table) for table in tables]


say({"ready": True})
for line in sys.stdin:
    path = json.loads(line)["path"]
    start = time.perf_counter()
    try:
        text = json.dumps(read(path))
        say({"text": text, "ms": (time.perf_counter() - start) * 1000})
    except Exception as caught:  # the bench counts it as an unread picture
        say({"failure": str(caught)})
