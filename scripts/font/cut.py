"""
The heading font, cut from Source Serif 4 (OFL, hence another name in the file). Only for work on the font; no build runs it.

    pip install fonttools brotli
    python3 scripts/font/cut.py node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2 public/fonts/atlas-serif-600.woff2

What is let go: signs that no heading has, hints, names, alternates, and whatever of outlines and kerning nobody can see at 72 px on a
screen with two pixels per pixel. Look at 40 and 72 px before and after when a number below is changed.
"""
import sys

from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.qu2cuPen import Qu2CuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._g_l_y_f import dropImpliedOnCurvePoints

SIGNS = ' \u00a0(),-.:?0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÅãçéíôü–’“”'
# Units of the source, of which 1000 are an em: how far a curve may be from the source's, which kerning is kept, how far it may be off.
CURVE_ERROR = 2
LEAST_KERN = 30
KERN_ERROR = 6
# Of the font that is written: the grid of its points is an em divided by this.
UNITS_PER_EM = 400
# Kinds of neighbours that no heading has (d: figure, l: small letter, p: sign, u: capital); their kerning may be anything.
NEVER = {'lu', 'ld', 'dl', 'ud', 'du', 'pp'}


def subsetted(path):
    options = subset.Options(layout_features=['kern'], hinting=False, glyph_names=False, name_IDs=[], notdef_outline=False)
    options.drop_tables += ['BASE', 'GDEF', 'GSUB', 'STAT']
    font = TTFont(path, recalcTimestamp=False)
    cut = subset.Subsetter(options)
    cut.populate(text=SIGNS)
    cut.subset(font)
    return font


def refitted(font):
    """The same curves with fewer points."""
    glyphs, table = font.getGlyphSet(), font['glyf']
    new = {}
    for name in font.getGlyphOrder():
        if table[name].numberOfContours > 0:
            pen = TTGlyphPen(None)
            glyphs[name].draw(Qu2CuPen(Cu2QuPen(pen, CURVE_ERROR), CURVE_ERROR, all_cubic=True))
            new[name] = pen.glyph(dropImpliedOnCurves=False)
    for name, glyph in new.items():
        table[name] = glyph
        glyph.recalcBounds(table)


def kerning(font):
    """Kerning by pair of glyphs as a shaper sees it: the first subtable that knows the pair decides."""
    pairs, names = {}, font.getGlyphOrder()
    tables = [getattr(t, 'ExtSubTable', t) for look in font['GPOS'].table.LookupList.Lookup for t in look.SubTable]
    for t in (t for t in tables if type(t).__name__ == 'PairPos'):
        for i, first in enumerate(t.Coverage.glyphs):
            if t.Format == 1:
                values = {r.SecondGlyph: r.Value1 for r in t.PairSet[i].PairValueRecord}
            else:
                row = t.Class1Record[t.ClassDef1.classDefs.get(first, 0)].Class2Record
                values = {n: row[t.ClassDef2.classDefs.get(n, 0)].Value1 for n in names}
            for second, value in values.items():
                pairs.setdefault((first, second), value.XAdvance if value else 0)
    return {pair: value for pair, value in pairs.items() if abs(value) >= LEAST_KERN}


def kind(sign):
    return 'l' if sign.islower() else 'u' if sign.isupper() else 'd' if sign.isdigit() else 'p'


def common(values):
    """One value for all of these (None: any), or None; no such value raises."""
    known = [v for v in values if v is not None]
    if not known:
        return None
    low, high = min(known), max(known)
    if high - low > 2 * KERN_ERROR or (low != high and 0 in (low, high)):
        raise ValueError
    return (low + high) / 2


def grouped(rows):
    """Rows (name → values) that can share theirs, the fullest first: [(names, values)]."""
    groups = []
    for name, row in sorted(rows.items(), key=lambda r: -sum(1 for v in r[1] if v)):
        for names, held in groups:
            try:
                [common([*h, v]) for h, v in zip(held, row)]
            except ValueError:
                continue
            names.append(name)
            for h, v in zip(held, row):
                h.append(v)
            break
        else:
            groups.append(([name], [[v] for v in row]))
    return [(names, [common(h) for h in held]) for names, held in groups]


def kern_rules(font):
    """The kerning as feature code over classes of glyphs."""
    signs = {name: chr(code) for code, name in font.getBestCmap().items() if code != 0xA0}
    kern = kerning(font)
    rows = {a: [None if kind(signs[a]) + kind(signs[b]) in NEVER else kern.get((a, b), 0) for b in signs] for a in signs}
    firsts = grouped(rows)
    columns = {b: [values[i] for _, values in firsts] for i, b in enumerate(signs)}
    seconds = grouped(columns)
    lines = [
        f'pos [{" ".join(left)}] [{" ".join(right)}] {round(values[i])};'
        for i, (left, _) in enumerate(firsts)
        for right, values in seconds
        if values[i]
    ]
    return 'feature kern { ' + ' '.join(lines) + ' } kern;'


def main(source, target):
    font = subsetted(source)
    refitted(font)
    rules = kern_rules(font)
    del font['GPOS']
    addOpenTypeFeaturesFromString(font, rules, tables=['GPOS'])
    scale_upem(font, UNITS_PER_EM)
    for name in font.getGlyphOrder():
        dropImpliedOnCurvePoints(font['glyf'][name])
    for number, text in ((1, 'Atlas Serif'), (2, 'Regular')):
        font['name'].setName(text, number, 3, 1, 0x409)
    font.flavor = 'woff2'
    font.save(target)


main(*sys.argv[1:])
