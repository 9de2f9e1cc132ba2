// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/figurelayout.h"

#include "plot/legend.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vitrine::plot
{

namespace
{

struct Extent
{
    double low = std::numeric_limits<double>::infinity(), high = -low;

    void add(double value, bool logarithmic)
    {
        if (!std::isfinite(value) || (logarithmic && value <= 0))
            return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    [[nodiscard]] bool known() const { return low <= high; }
};

void addErrors(Extent &extent, const Values &values, const Values &errors, bool logarithmic)
{
    if (!values || !errors)
        return;
    for (std::size_t i = 0; i < std::min(values->size(), errors->size()); ++i) {
        if (!std::isfinite((*errors)[i]))
            continue;
        extent.add((*values)[i] + (*errors)[i], logarithmic);
        extent.add((*values)[i] - (*errors)[i], logarithmic);
    }
}

Extent extentOfX(const Panel &panel, CurvePaths &paths)
{
    Extent extent;
    for (const Series &series : panel.series) {
        if (!series.x || !series.y)
            continue;
        const auto [low, high] = paths.of(series.x, series.y).extentX(panel.x.logarithmic);
        extent.add(low, panel.x.logarithmic);
        extent.add(high, panel.x.logarithmic);
        addErrors(extent, series.x, series.xError, panel.x.logarithmic);
    }
    for (const BubbleFamily &family : panel.families) {
        for (const Bubble &bubble : family.bubbles) {
            extent.add(bubble.xLow, panel.x.logarithmic);
            extent.add(bubble.xHigh, panel.x.logarithmic);
        }
    }
    return extent;
}

// Of what lies between the ends of a chosen x range.
void addWithin(Extent &extent, const Values &x, const Values &y, const Interval &range, bool logarithmic)
{
    for (std::size_t i = 0; i < std::min(x->size(), y->size()); ++i)
        if (range.contains((*x)[i]))
            extent.add((*y)[i], logarithmic);
}

Extent extentOfY(const Panel &panel, bool right, CurvePaths &paths, const std::optional<Interval> &within)
{
    const bool logarithmic = right ? panel.right->logarithmic : panel.y.logarithmic;
    Extent extent;
    for (const Series &series : panel.series) {
        if (!series.x || !series.y || series.onRightAxis != right)
            continue;
        if (within) {
            static_cast<void>(paths.of(series.x, series.y)); // kept for the drawing
            addWithin(extent, series.x, series.y, *within, logarithmic);
            if (series.base)
                addWithin(extent, series.x, series.base, *within, logarithmic);
            continue;
        }
        const auto [low, high] = paths.of(series.x, series.y).extentY(logarithmic);
        extent.add(low, logarithmic);
        extent.add(high, logarithmic);
        addErrors(extent, series.y, series.yError, logarithmic);
        if (series.base) {
            const auto [lowBase, highBase] = paths.of(series.x, series.base).extentY(logarithmic);
            extent.add(lowBase, logarithmic);
            extent.add(highBase, logarithmic);
        }
    }
    if (!right) {
        for (const BubbleFamily &family : panel.families) {
            for (const Bubble &bubble : family.bubbles) {
                extent.add(bubble.yLow, logarithmic);
                extent.add(bubble.yHigh, logarithmic);
            }
        }
    }
    return extent;
}

Interval withMargin(const Extent &extent, bool logarithmic, double margin)
{
    if (!extent.known())
        return logarithmic ? Interval{1, 10} : Interval{0, 1};
    if (logarithmic) {
        const double low = std::log10(extent.low), high = std::log10(extent.high);
        const double room = high > low ? std::max(margin * (high - low), 0.02) : 0.5;
        return {std::pow(10.0, low - room), std::pow(10.0, high + room)};
    }
    double room = margin * (extent.high - extent.low);
    // A constant, or one that differs by rounding alone.
    if (!(room > 1e-12 * std::max(std::abs(extent.low), std::abs(extent.high))))
        room = extent.low == 0 ? 1 : 0.1 * std::abs(extent.low);
    return {extent.low - room, extent.high + room};
}

bool usable(const std::optional<Interval> &range, bool logarithmic)
{
    return range && std::isfinite(range->low) && std::isfinite(range->high) && range->low < range->high && (!logarithmic || range->low > 0);
}

// The range that is asked for; an end that is left open is that of the data.
Interval completed(const std::optional<Interval> &wanted, const Interval &usual, bool logarithmic)
{
    if (!wanted)
        return usual;
    const Interval both{std::isfinite(wanted->low) ? wanted->low : usual.low, std::isfinite(wanted->high) ? wanted->high : usual.high};
    return usable(both, logarithmic) ? both : usual;
}

struct Cells
{
    int rows = 1, columns = 1;
    std::vector<double> stretch;
};

Cells cellsOf(const Figure &figure)
{
    Cells cells;
    for (const Panel &panel : figure.panels) {
        cells.rows = std::max(cells.rows, panel.row + 1);
        cells.columns = std::max(cells.columns, panel.column + 1);
    }
    cells.stretch.assign(static_cast<std::size_t>(cells.rows), 0);
    for (const Panel &panel : figure.panels) {
        double &stretch = cells.stretch[static_cast<std::size_t>(std::max(0, panel.row))];
        stretch = std::max(stretch, panel.stretch > 0 ? panel.stretch : 1);
    }
    for (double &stretch : cells.stretch)
        stretch = stretch > 0 ? stretch : 1;
    return cells;
}

// The axis whose words stand below a panel: its own, or those of the panel it follows.
const Axis &xTitleAxis(const Figure &figure, std::size_t index)
{
    const Axis &own = figure.panels[index].x;
    return own.label.isEmpty() ? figure.panels[xLeader(figure, index)].x : own;
}

bool hasFollower(const Figure &figure, std::size_t index)
{
    const Panel &panel = figure.panels[index];
    return std::any_of(figure.panels.begin(), figure.panels.end(),
                       [&](const Panel &other) { return other.sharesX && other.column == panel.column && other.row == panel.row + 1; });
}

// A common power of ten goes into the unit: "Moment (10<sup>−3</sup> emu)".
QString titleWords(Axis axis, const Ticks &ticks, const FigureStyle &style)
{
    if (ticks.exponent != 0)
        axis.unit = (powerOfTen(ticks.exponent) + QLatin1Char(' ') + axis.unit).trimmed();
    return axisTitle(axis, style);
}

double widestLabel(const Ticks &ticks, const Page &page)
{
    double width = 0;
    for (const Tick &tick : ticks.major)
        width = std::max(width, page.words(tick.label, page.style.tickLabelPt).width());
    return width;
}

void withoutNumbers(Ticks &ticks)
{
    for (Tick &tick : ticks.major)
        tick.label.clear();
    ticks.exponent = 0;
}

// As many labelled ticks as stand side by side without touching.
Ticks fittingTicks(const Interval &range, bool logarithmic, double length, const Page &page, bool horizontal)
{
    const double height = page.style.tickLabelPt * page.point;
    if (!horizontal) {
        // Labels need a breath between them, two lines in all; a low panel takes more of them rather than a single
        // one, which tells no scale, as long as they do not touch.
        const int wanted = std::clamp(static_cast<int>(length / (2.6 * height)), 3, 8);
        const int most = std::max(wanted, static_cast<int>(length / (1.3 * height)));
        Ticks ticks = ticksFor(range, logarithmic, wanted);
        for (int atMost = wanted + 1; ticks.major.size() < 2 && atMost <= std::max(most, wanted + 3); ++atMost)
            ticks = ticksFor(range, logarithmic, atMost);
        return ticks;
    }
    for (int atMost = std::clamp(static_cast<int>(length / (3.0 * height)), 2, 9); atMost > 2; --atMost) {
        Ticks ticks = ticksFor(range, logarithmic, atMost);
        const double width = widestLabel(ticks, page) + 1.1 * height;
        if (width * static_cast<double>(ticks.major.size()) <= length)
            return ticks;
    }
    return ticksFor(range, logarithmic, 2);
}

void makeEqual(PanelGeometry &geometry, bool chosen)
{
    const double perX = (geometry.x.range.high - geometry.x.range.low) / geometry.frame.width();
    const double perY = (geometry.y.range.high - geometry.y.range.low) / geometry.frame.height();
    const auto grow = [chosen](Interval &range, double length) {
        const double more = length - (range.high - range.low);
        if (chosen)
            range = {range.low - more / 2, range.high + more / 2};
        else
            range.high += more;
    };
    if (perX > perY)
        grow(geometry.y.range, perX * geometry.frame.height());
    else
        grow(geometry.x.range, perY * geometry.frame.width());
}

} // namespace

namespace
{
// Footnotes are broken between words where the page ends.
QString inLines(const QString &notice, const Page &page, double width)
{
    QString lines, line;
    for (const QString &word : notice.split(QLatin1Char(' '))) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && page.words(longer, page.annotationPoints(5.5), false, true).width() > width) {
            lines += line + QLatin1Char('\n');
            line = word;
        } else {
            line = longer;
        }
    }
    return lines + line;
}
} // namespace

namespace
{
// The legends that stand beside or below all panels; takes their room away.
std::map<std::size_t, PanelGeometry::LegendPlace> outsideLegends(const Figure &figure, const Page &page, QRectF &room)
{
    std::map<std::size_t, PanelGeometry::LegendPlace> places;
    const double gap = 4 * page.point;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const Panel &panel = figure.panels[i];
        const bool right = panel.legendCorner == Panel::Corner::Right;
        if (!panel.legend || (!right && panel.legendCorner != Panel::Corner::Below))
            continue;
        // Below as flat as the page is wide, at the right as narrow as it is high.
        Legend legend(panel, page, right ? 1 : 100);
        const auto fits = [&] { return right ? legend.size().height() <= room.height() : legend.size().width() <= room.width(); };
        for (int columns = legend.columns(); !fits() && (right ? columns < legend.entries() : columns > 1);) {
            columns += right ? 1 : -1;
            legend = Legend(panel, page, columns);
        }
        if (legend.isEmpty())
            continue;
        const QSizeF size = legend.size();
        if (right) {
            places[i] = {QRectF(QPointF(room.right() - size.width(), room.top()), size), legend.columns()};
            room.setRight(std::max(room.left() + 0.3 * room.width(), room.right() - size.width() - gap));
        } else {
            places[i] = {QRectF(QPointF(room.left(), room.bottom() - size.height()), size), legend.columns()};
            room.setBottom(std::max(room.top() + 0.3 * room.height(), room.bottom() - size.height() - gap));
        }
    }
    return places;
}
} // namespace

std::size_t xLeader(const Figure &figure, std::size_t index)
{
    std::size_t leader = index;
    while (figure.panels[leader].sharesX) {
        const Panel &panel = figure.panels[leader];
        std::size_t above = leader;
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            const Panel &other = figure.panels[i];
            if (other.column == panel.column && other.row < panel.row && (above == leader || other.row > figure.panels[above].row))
                above = i;
        }
        if (above == leader)
            break;
        leader = above;
    }
    return leader;
}

std::vector<PanelRanges> fittedRanges(const Figure &figure, CurvePaths &paths)
{
    std::vector<PanelRanges> ranges(figure.panels.size());
    std::map<std::size_t, Extent> shared;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const Extent own = extentOfX(figure.panels[i], paths);
        if (own.known()) {
            Extent &extent = shared[xLeader(figure, i)];
            extent.low = std::min(extent.low, own.low);
            extent.high = std::max(extent.high, own.high);
        }
    }
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const Panel &panel = figure.panels[i];
        const std::size_t leader = xLeader(figure, i);
        const Axis &x = figure.panels[leader].x;
        const double margin = panel.families.empty() ? 0.025 : 0.03;
        ranges[i].x = completed(x.range, withMargin(shared[leader], x.logarithmic, margin), x.logarithmic);
        // A part of the curves fills the height with what is seen of them.
        const std::optional<Interval> within = x.range && panel.families.empty() && !panel.equalAspect ? std::optional(ranges[i].x) : std::nullopt;
        const auto fitting = [&](const Axis &axis, bool right) {
            Extent extent = extentOfY(panel, right, paths, within);
            if (!extent.known())
                extent = extentOfY(panel, right, paths, std::nullopt);
            return completed(axis.range, withMargin(extent, axis.logarithmic, 0.06), axis.logarithmic);
        };
        ranges[i].y = fitting(panel.y, false);
        if (panel.right)
            ranges[i].right = fitting(*panel.right, true);
    }
    return ranges;
}

FigureGeometry laidOut(const Figure &figure, const std::vector<PanelRanges> &ranges, const Page &page, const QRectF &area)
{
    FigureGeometry geometry;
    geometry.page = area;
    geometry.panels.resize(figure.panels.size());
    const FigureStyle &style = page.style;
    const double tickHeight = page.words(QStringLiteral("0"), style.tickLabelPt).height();
    const double titleHeight = page.words(QStringLiteral("Tg"), style.axisTitlePt).height();
    const double letterHeight = page.words(QStringLiteral("b"), style.panelLetterPt, true).height();
    const double gap = 2.2 * page.point, edge = 1.5 * page.point;
    const double outsideTicks = style.ticksInside ? 0 : 3 * page.point;

    QRectF room = area.adjusted(edge, edge, -edge, -edge);
    if (!figure.notice.isEmpty()) {
        geometry.noticeWords = inLines(figure.notice, page, room.width());
        const double height = page.words(geometry.noticeWords, page.annotationPoints(5.5), false, true).height();
        geometry.notice = QRectF(room.left(), room.bottom() - height, room.width(), height);
        room.setBottom(room.bottom() - height - gap / 2);
    }

    const auto outside = outsideLegends(figure, page, room);
    const Cells cells = cellsOf(figure);
    const auto rows = static_cast<std::size_t>(cells.rows), columns = static_cast<std::size_t>(cells.columns);
    std::vector<double> top(rows), bottom(rows), left(columns), right(columns);

    // Ticks depend on the size of the frame, margins on the ticks: the second round settles it.
    for (int round = 0; round < 3; ++round) {
        const auto sum = [](const std::vector<double> &values) {
            double total = 0;
            for (const double value : values)
                total += value;
            return total;
        };
        const double stretch = sum(cells.stretch);
        const double width = std::max(10.0, (room.width() - sum(left) - sum(right)) / cells.columns);
        const double height = std::max(10.0, room.height() - sum(top) - sum(bottom));
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            const Panel &panel = figure.panels[i];
            PanelGeometry &place = geometry.panels[i];
            const auto row = static_cast<std::size_t>(std::max(0, panel.row)), column = static_cast<std::size_t>(std::max(0, panel.column));
            double x = room.left(), y = room.top();
            for (std::size_t c = 0; c < column; ++c)
                x += left[c] + width + right[c];
            for (std::size_t r = 0; r < row; ++r)
                y += top[r] + height * cells.stretch[r] / stretch + bottom[r];
            QRectF frame(x + left[column], y + top[row], width, height * cells.stretch[row] / stretch);
            if (page.screen)
                frame = QRectF(frame.toRect());
            place.frame = frame;
            place.letter = QPointF(x, y);
            place.xLabels = !hasFollower(figure, i);
            const Axis &xAxis = figure.panels[xLeader(figure, i)].x;
            place.x = {ranges[i].x, xAxis.logarithmic, xAxis.inverted, frame.left(), frame.right()};
            place.y = {ranges[i].y, panel.y.logarithmic, panel.y.inverted, frame.bottom(), frame.top()};
            if (panel.equalAspect && !place.x.logarithmic && !place.y.logarithmic)
                makeEqual(place, ranges[i].chosen);
            place.xTicks = fittingTicks(place.x.range, place.x.logarithmic, frame.width(), page, true);
            place.yTicks = fittingTicks(place.y.range, place.y.logarithmic, frame.height(), page, false);
            if (!panel.y.numbered)
                withoutNumbers(place.yTicks);
            place.right.reset();
            if (panel.right) {
                place.right = AxisScale{ranges[i].right, panel.right->logarithmic, panel.right->inverted, frame.bottom(), frame.top()};
                place.rightTicks = fittingTicks(place.right->range, place.right->logarithmic, frame.height(), page, false);
                if (!panel.right->numbered)
                    withoutNumbers(place.rightTicks);
            }
        }
        std::fill(top.begin(), top.end(), 0);
        std::fill(bottom.begin(), bottom.end(), 0);
        std::fill(left.begin(), left.end(), 0);
        std::fill(right.begin(), right.end(), 0);
        for (std::size_t i = 0; i < figure.panels.size(); ++i) {
            const Panel &panel = figure.panels[i];
            PanelGeometry &place = geometry.panels[i];
            const auto row = static_cast<std::size_t>(std::max(0, panel.row)), column = static_cast<std::size_t>(std::max(0, panel.column));
            double above = tickHeight / 2, below = gap, before = gap, after = gap;
            if (!panel.letter.isEmpty())
                above = std::max(above, letterHeight);
            // A power of ten that no title can carry stands above the axis.
            if ((place.yTicks.exponent != 0 && panel.y.label.isEmpty()) || (panel.right && place.rightTicks.exponent != 0 && panel.right->label.isEmpty()))
                above = std::max(above, 1.1 * tickHeight);
            if (place.xLabels) {
                below = outsideTicks;
                if (panel.x.visible && !place.xTicks.major.empty()) {
                    below += 0.9 * gap + tickHeight;
                    const Tick &last = place.x.inverted ? place.xTicks.major.front() : place.xTicks.major.back();
                    const double overhang = place.x.toPage(last.value) + page.words(last.label, style.tickLabelPt).width() / 2 - place.frame.right();
                    after = std::max({after, overhang, page.screen ? 2 * tickHeight : 0});
                }
                if (panel.x.visible && !xTitleAxis(figure, i).label.isEmpty())
                    below += 0.3 * gap + titleHeight;
                else if (place.xTicks.exponent != 0)
                    below += tickHeight;
            }
            // On screen there is room kept for usual labels, so that the frame does not jump about while zooming.
            const double usual = page.screen ? page.words(QStringLiteral("\u221200.00"), style.tickLabelPt).width() : 0;
            if (panel.y.visible) {
                before = outsideTicks + gap + std::max(usual, widestLabel(place.yTicks, page));
                if (!panel.y.label.isEmpty())
                    before += 0.8 * gap + titleHeight;
            }
            if (panel.right && panel.right->visible) {
                after = std::max(after, outsideTicks + gap + std::max(usual, widestLabel(place.rightTicks, page)) + (panel.right->label.isEmpty() ? 0 : 0.8 * gap + titleHeight));
            }
            top[row] = std::max(top[row], above);
            bottom[row] = std::max(bottom[row], below);
            left[column] = std::max(left[column], before);
            right[column] = std::max(right[column], after);
        }
        // Panels that share an axis stand close; others keep a breath between them.
        for (std::size_t r = 1; r < rows; ++r) {
            bool close = true;
            for (const Panel &panel : figure.panels)
                close = close && (panel.row != static_cast<int>(r) || panel.sharesX);
            if (close)
                top[r] = std::max(0.0, std::min(top[r], tickHeight / 2));
            else
                top[r] += 2 * gap;
        }
        for (std::size_t c = 1; c < columns; ++c)
            left[c] += 3 * gap;
    }
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const Panel &panel = figure.panels[i];
        PanelGeometry &place = geometry.panels[i];
        const QRectF &frame = place.frame;
        const Axis &words = xTitleAxis(figure, i);
        place.xTitleWords = titleWords(words, place.xTicks, style);
        place.yTitleWords = titleWords(panel.y, place.yTicks, style);
        if (panel.right)
            place.rightTitleWords = titleWords(*panel.right, place.rightTicks, style);
        if (place.xLabels && panel.x.visible && !words.label.isEmpty())
            place.xTitle = QRectF(frame.left(), frame.bottom() + outsideTicks + 1.2 * gap + tickHeight, frame.width(), titleHeight);
        if (panel.y.visible && !panel.y.label.isEmpty()) {
            // Titles of one column stand in one line whatever their labels' widths.
            const double x = frame.left() - left[static_cast<std::size_t>(panel.column)] + (panel.column > 0 ? 3 * gap : 0);
            place.yTitle = QRectF(x, frame.top(), titleHeight, frame.height());
        }
        if (panel.right && panel.right->visible && !panel.right->label.isEmpty())
            place.rightTitle = QRectF(frame.right() + right[static_cast<std::size_t>(panel.column)] - titleHeight, frame.top(), titleHeight, frame.height());
        if (const auto found = outside.find(i); found != outside.end()) {
            place.legend = found->second;
            QRectF &box = place.legend->box;
            if (panel.legendCorner == Panel::Corner::Right)
                box.moveTop(std::clamp(frame.top(), area.top(), std::max(area.top(), area.bottom() - box.height())));
            else
                box.moveLeft(std::clamp(frame.center().x() - box.width() / 2, area.left() + edge, std::max(area.left() + edge, area.right() - edge - box.width())));
        }
    }
    return geometry;
}

} // namespace vitrine::plot
