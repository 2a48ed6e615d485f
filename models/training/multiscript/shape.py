"""Shape and draw a line with Pango: a coverage mask (ink 255) of the tight ink box."""

import random

import cairo
import gi
import numpy as np

gi.require_version('Pango', '1.0')
gi.require_version('PangoCairo', '1.0')
from gi.repository import Pango, PangoCairo  # noqa: E402

MARGIN = 2
WIDEST = 2600
_CONTEXT = cairo.Context(cairo.ImageSurface(cairo.FORMAT_A8, 8, 8))
WEIGHTS = (Pango.Weight.BOLD, Pango.Weight.BOLD, Pango.Weight.LIGHT, Pango.Weight.MEDIUM)
STRETCHES = (Pango.Stretch.CONDENSED, Pango.Stretch.SEMI_CONDENSED, Pango.Stretch.EXTRA_CONDENSED)
JOINING = ('ara', 'hin')  # scripts whose letters touch: no letter spacing
# How often letters are spaced out, and by how many pixels: short numbers and provinces fill their plate.
SPACING = {'plate': (0.45, 14)}
USUAL_SPACING = (0.15, 3)


def _description(family: str, kind: str, rng: random.Random) -> Pango.FontDescription:
    description = Pango.FontDescription()
    description.set_family(family)
    description.set_absolute_size(rng.randint(34, 46) * Pango.SCALE)
    if rng.random() < (0.8 if kind == 'plate' else 0.28):
        description.set_weight(rng.choice(WEIGHTS[:2] if kind == 'plate' else WEIGHTS))
    if rng.random() < (0.4 if kind == 'plate' else 0.12):
        description.set_stretch(rng.choice(STRETCHES))
    if kind != 'plate' and rng.random() < 0.05:
        description.set_style(Pango.Style.ITALIC)
    return description


def shape(text: str, family: str, options: dict, rng: random.Random) -> np.ndarray | None:
    """Draw `text`; None when the font lacks a glyph or the line is empty or too wide.

    `options`: `language`, `right_to_left`, `kind`.
    """
    layout = PangoCairo.create_layout(_CONTEXT)
    direction = Pango.Direction.RTL if options['right_to_left'] else Pango.Direction.LTR
    layout.get_context().set_base_dir(direction)
    layout.set_auto_dir(False)
    layout.set_font_description(_description(family, options['kind'], rng))
    share, widest = SPACING.get(options['kind'], USUAL_SPACING)
    if options['language'] not in JOINING and rng.random() < share:
        attributes = Pango.AttrList()
        attributes.insert(Pango.attr_letter_spacing_new(int(rng.uniform(-0.5, widest) * Pango.SCALE)))
        layout.set_attributes(attributes)
    layout.set_text(text, -1)
    if layout.get_unknown_glyphs_count():
        return None
    ink, _ = layout.get_pixel_extents()
    if ink.width < 4 or ink.height < 3 or ink.width > WIDEST:
        return None
    width, height = ink.width + 2 * MARGIN, ink.height + 2 * MARGIN
    surface = cairo.ImageSurface(cairo.FORMAT_A8, width, height)
    context = cairo.Context(surface)
    context.move_to(MARGIN - ink.x, MARGIN - ink.y)
    PangoCairo.show_layout(context, layout)
    surface.flush()
    return np.frombuffer(surface.get_data(), np.uint8).reshape(height, surface.get_stride())[:, :width].copy()
