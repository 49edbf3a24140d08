"""A matplotlib backend that keeps what a page shows: `plt.show()` hands its figures to the engine.

Selected with `MPLBACKEND=module://verified_docs.child.drawing`. Each figure is drawn twice, as it
is and with its black and white turned for a dark page, on a transparent ground.
"""

from __future__ import annotations

import base64
import io
import json
from typing import Any

from matplotlib import colors, pyplot
from matplotlib.backend_bases import FigureManagerBase, _Backend
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.legend import Legend
from matplotlib.patches import Rectangle

from verified_docs.model import FIGURE_TEXTS

DPI = 200
DARK_INK = "#e6e6e6"
DARK_GROUND = "#1e2129"
_kept: list[tuple[str, str]] = []


class Manager(FigureManagerBase):
    """The manager of one open figure."""

    @classmethod
    def pyplot_show(cls, *, block: bool | None = None) -> None:
        """Keep every open figure, then close it, as a notebook does."""
        for number in pyplot.get_fignums():
            figure = pyplot.figure(number)
            light = _png(figure)
            _darken(figure)
            _kept.append((light, _png(figure)))
        pyplot.close("all")


@_Backend.export
class _Figures(_Backend):
    FigureCanvas = type("FigureCanvas", (FigureCanvasAgg,), {"manager_class": Manager})
    FigureManager = Manager


FigureCanvas: Any = _Figures.FigureCanvas


def collect() -> list[tuple[str, str]]:
    """Return the figures shown since the last call, light and dark, as PNG in base64."""
    kept = list(_kept)
    _kept.clear()
    return kept


def _png(figure: Figure) -> str:
    buffer = io.BytesIO()
    metadata = {"Software": None, FIGURE_TEXTS: json.dumps(_texts(figure), ensure_ascii=False)}
    figure.savefig(buffer, format="png", dpi=DPI, transparent=True, metadata=metadata)
    return base64.b64encode(buffer.getvalue()).decode("ascii")


def _texts(figure: Figure) -> list[str]:
    """Every text that is drawn, in order, tick labels included."""
    texts: list[str] = []
    renderer: Any = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]
    draw_text = renderer.draw_text

    def note(gc: Any, x: float, y: float, text: str, *rest: Any, **more: Any) -> None:
        texts.append(text)
        draw_text(gc, x, y, text, *rest, **more)

    renderer.draw_text = note
    figure.draw(renderer)
    return texts


def _darken(figure: Figure) -> None:
    """Turn black ink light and white ground dark; leave every other colour as it is."""
    for artist in figure.findobj():
        for read, write in (
            ("get_color", "set_color"),
            ("get_facecolor", "set_facecolor"),
            ("get_edgecolor", "set_edgecolor"),
            ("get_markerfacecolor", "set_markerfacecolor"),
            ("get_markeredgecolor", "set_markeredgecolor"),
        ):
            if not (hasattr(artist, read) and hasattr(artist, write)):
                continue
            turned = _turned(getattr(artist, read)())
            if turned is not None:
                getattr(artist, write)(turned)
        if isinstance(artist, Legend):
            artist.get_frame().set_facecolor(DARK_GROUND)
        if isinstance(artist, Rectangle) and artist is figure.patch:
            artist.set_alpha(0)


def _turned(color: Any) -> Any:
    try:
        rgba = colors.to_rgba(color)
    except (ValueError, TypeError):
        return None
    if rgba[3] == 0:
        return None
    if max(rgba[:3]) < 0.35 and max(rgba[:3]) - min(rgba[:3]) < 0.05:
        return colors.to_rgba(DARK_INK, rgba[3])
    if min(rgba[:3]) > 0.97:
        return colors.to_rgba(DARK_GROUND, rgba[3])
    return None
