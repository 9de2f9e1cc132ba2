// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/figurepainter.h"

#include "plot/drawn.h"
#include "plot/legend.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::plot
{

namespace
{

// The part of a sloped line within the frame.
std::vector<plane::Point> slopedLine(const GuideLine &guide, const PanelGeometry &place)
{
    // On logarithmic axes the slope counts decades, on linear ones data units; both are straight on the page
    // whenever both axes are of one kind, and sampled otherwise.
    const AxisScale &x = place.x;
    const AxisScale &y = place.y;
    std::vector<plane::Point> points;
    const bool straight = x.logarithmic == y.logarithmic;
    const int count = straight ? 2 : 200;
    for (int i = 0; i < count; ++i) {
        const double page = x.from + (x.to - x.from) * i / (count - 1);
        const double value = x.toData(page);
        double result = 0;
        if (x.logarithmic || y.logarithmic)
            result = guide.x > 0 && value > 0 ? guide.y * std::pow(value / guide.x, guide.slope) : std::numeric_limits<double>::quiet_NaN();
        else
            result = guide.y + guide.slope * (value - guide.x);
        points.push_back({page, y.toPage(result)});
    }
    return points;
}

std::vector<plane::Point> guidePoints(const GuideLine &guide, const PanelGeometry &place)
{
    switch (guide.kind) {
    case GuideLine::Kind::Vertical: {
        const double x = place.x.toPage(guide.x);
        return {{x, place.frame.top()}, {x, place.frame.bottom()}};
    }
    case GuideLine::Kind::Horizontal: {
        const double y = place.y.toPage(guide.y);
        return {{place.frame.left(), y}, {place.frame.right(), y}};
    }
    case GuideLine::Kind::Sloped:
        return slopedLine(guide, place);
    }
    return {};
}

// Where nothing but paper lies below, the colour that a translucent one becomes there: Qt paints opaque colours
// several times as fast.
QColor fillOf(const Series &series, bool onWhite)
{
    const QColor colour = colourOf(series.fill);
    if (!onWhite)
        return colour;
    const auto mixed = [&colour](int part) { return 255 + (part - 255) * colour.alpha() / 255; };
    return {mixed(colour.red()), mixed(colour.green()), mixed(colour.blue())};
}

} // namespace

std::vector<GuideLabel> guideLabels(const Panel &panel, const PanelGeometry &place, const Page &page, const std::function<bool(QPointF)> &occupied)
{
    std::vector<GuideLabel> labels;
    const double inset = 3 * page.point;
    const QRectF inner = place.frame.adjusted(inset, inset, -inset, -inset);
    for (const GuideLine &guide : panel.guides) {
        const auto pieces = clipped(guidePoints(guide, place), place.frame);
        if (guide.label.isEmpty() || pieces.empty())
            continue;
        GuideLabel label{page.words(guide.label, page.annotationPoints(6)), {}, 0, colourOf(guide.stroke.colour)};
        const QPointF a = pieces.front().front(), b = pieces.back().back();
        const double length = std::hypot(b.x() - a.x(), b.y() - a.y());
        const double angle = guide.kind == GuideLine::Kind::Vertical ? std::numbers::pi / 2 : -std::atan2(b.y() - a.y(), b.x() - a.x());
        label.angle = angle * 180 / std::numbers::pi;
        const QPointF along(std::cos(angle), -std::sin(angle)), across(-std::sin(angle), -std::cos(angle));
        const double half = label.words.width() / 2, off = label.words.height() / 2 + 0.6 * page.point;
        if (length < 2.2 * half)
            continue;
        // Beside the line, at the free place nearest to one of its ends; the whole label inside the frame.
        double least = std::numeric_limits<double>::infinity();
        for (int i = 0; i <= 40; ++i) {
            const double part = i / 40.0;
            for (const double side : {1.0, -1.0}) {
                const QPointF centre = a + (b - a) * part + across * off * side;
                double cost = 3 * std::min(part, 1 - part) + (side < 0 ? 0.4 : 0) + (part < 0.5 ? 0.2 : 0);
                bool inside = true;
                for (int k = -2; k <= 2; ++k) {
                    const QPointF middle = centre + along * half * (k / 2.0);
                    for (const double edge : {-0.5, 0.5})
                        inside = inside && inner.contains(middle + across * label.words.height() * edge);
                    if (occupied && occupied(middle))
                        cost += 4;
                }
                if (inside && cost < least) {
                    least = cost;
                    label.centre = centre;
                }
            }
        }
        if (std::isfinite(least))
            labels.push_back(std::move(label));
    }
    return labels;
}

FigurePainter::FigurePainter(const Figure &figure, const FigureGeometry &geometry, const Page &page, PaintCache &cache, labels::Effort effort)
    : m_figure(figure), m_geometry(geometry), m_page(page), m_cache(cache), m_effort(effort)
{
}

void FigurePainter::paint(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    m_placedWords.clear();
    m_cache.words.clear();
    for (std::size_t i = 0; i < m_figure.panels.size(); ++i)
        paintPanel(painter, i);
    if (!m_figure.notice.isEmpty()) {
        const RichText words = m_page.words(m_geometry.noticeWords, m_page.annotationPoints(5.5), false, true);
        words.draw(painter, QPointF(m_geometry.notice.right() - words.width(), m_geometry.notice.top()), QColor(0x59, 0x59, 0x59), 0, Qt::AlignRight);
    }
}

void FigurePainter::paintPanel(QPainter &painter, std::size_t index)
{
    const Panel &panel = m_figure.panels[index];
    const PanelGeometry &place = m_geometry.panels[index];
    if (place.frame.width() < 4 || place.frame.height() < 4)
        return;
    BubbleChart *chart = nullptr;
    if (!panel.families.empty()) {
        auto &kept = m_cache.charts[index];
        if (!kept || !kept->stillGood(place, m_effort))
            kept = std::make_unique<BubbleChart>(panel, place, m_page, m_effort, kept.get());
        chart = kept.get();
    }
    paintGuides(painter, panel, place);
    if (chart)
        chart->paintShapes(painter);
    std::vector<const Series *> ordered;
    for (const Series &series : panel.series)
        ordered.push_back(&series);
    std::stable_sort(ordered.begin(), ordered.end(), [](const Series *a, const Series *b) { return a->depth < b->depth; });
    const bool onWhite = m_page.screen && !chart && panel.guides.empty() && !ordered.empty()
        && std::ranges::count_if(ordered, [](const Series *series) { return series->base != nullptr; }) == 1;
    for (const Series *series : ordered)
        paintSeries(painter, *series, place, onWhite && series == ordered.front());
    paintFrame(painter, panel, place);
    paintTitles(painter, panel, place);
    std::vector<QRectF> taken;
    paintGuideLabels(painter, panel, place, chart, taken);
    if (chart) {
        chart->paintLabels(painter);
        for (const auto &[key, box] : chart->annotationBoxes()) {
            const auto words = std::ranges::find(panel.annotations, key, &Annotation::key);
            if (words != panel.annotations.end())
                m_placedWords.push_back({index, key, box, QPointF(place.x.toPage(words->x), place.y.toPage(words->y))});
        }
    }
    // A legend that has its place stands; the words at the curves make way.
    const bool settled = place.legend || panel.legendCorner != Panel::Corner::Free;
    if (panel.legend && settled)
        paintLegend(painter, panel, place, taken);
    paintAnnotations(painter, index, taken);
    if (panel.legend && !settled)
        paintLegend(painter, panel, place, taken);
    if (panel.exothermic != Panel::Direction::None)
        paintExothermic(painter, panel, place, taken);
    if (!panel.letter.isEmpty()) {
        const RichText letter = m_page.words(panel.letter, m_page.style.panelLetterPt, true);
        letter.draw(painter, place.letter, Qt::black);
    }
    m_cache.words.insert(m_cache.words.end(), taken.begin(), taken.end());
}

void FigurePainter::paintGuides(QPainter &painter, const Panel &panel, const PanelGeometry &place)
{
    for (const GuideLine &guide : panel.guides) {
        for (const QPolygonF &piece : clipped(guidePoints(guide, place), place.frame))
            drawLine(painter, piece, m_page.pen(guide.stroke), false);
    }
}

void FigurePainter::paintGuideLabels(QPainter &painter, const Panel &panel, const PanelGeometry &place, const BubbleChart *chart, std::vector<QRectF> &taken)
{
    const auto occupied = [&](QPointF p) { return chart && chart->covers(p); };
    for (const GuideLabel &label : guideLabels(panel, place, m_page, occupied)) {
        label.words.drawTurned(painter, label.centre, label.angle, label.colour, 0.9 * m_page.point);
        const double c = std::abs(std::cos(label.angle * std::numbers::pi / 180)), s = std::abs(std::sin(label.angle * std::numbers::pi / 180));
        const QSizeF size(c * label.words.width() + s * label.words.height(), s * label.words.width() + c * label.words.height());
        taken.push_back(QRectF(label.centre - QPointF(size.width() / 2, size.height() / 2), size));
    }
}

void FigurePainter::paintSeries(QPainter &painter, const Series &series, const PanelGeometry &place, bool onWhite)
{
    if (!series.x || !series.y || (series.onRightAxis && !place.right))
        return;
    const AxisScale &x = place.x;
    const AxisScale &y = series.onRightAxis ? *place.right : place.y;
    const QRectF &frame = place.frame;
    CurvePath &path = m_cache.paths.of(series.x, series.y);
    const auto &points = path.points(x, y, m_page.column);

    if (series.base && (series.fill >> 24) != 0) {
        QPolygonF outline;
        const auto append = [&outline](const std::vector<plane::Point> &edge, bool backwards) {
            for (std::size_t i = 0; i < edge.size(); ++i) {
                const plane::Point &p = edge[backwards ? edge.size() - 1 - i : i];
                if (std::isfinite(p.x) && std::isfinite(p.y))
                    outline.append(QPointF(p.x, p.y));
            }
        };
        append(points, false);
        append(m_cache.paths.of(series.x, series.base).points(x, y, m_page.column), true);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fillOf(series, onWhite));
        painter.drawPolygon(clippedArea(outline, frame));
        painter.setBrush(Qt::NoBrush);
    }
    const QPen pen = m_page.pen(series.stroke);
    if (pen.style() != Qt::NoPen) {
        for (const QPolygonF &piece : clipped(points, frame))
            drawLine(painter, piece, pen, m_page.screen);
    }

    const std::size_t count = path.size();
    const auto visible = [&frame](QPointF p) { return p.x() >= frame.left() - 0.01 && p.x() <= frame.right() + 0.01 && p.y() >= frame.top() - 0.01 && p.y() <= frame.bottom() + 0.01; };
    if (series.xError || series.yError) {
        const QColor colour = (series.stroke.width > 0 && series.marker == MarkerShape::None) || series.fill == 0 ? colourOf(series.stroke.colour)
                                                                                                                 : colourOf(series.fill | 0xff000000U);
        painter.setPen(m_page.pen(0.5, colour));
        const double cap = 0.9 * m_page.linePoint;
        const auto bar = [&](double centreX, double centreY, double error, bool horizontal) {
            if (!(error > 0) || !std::isfinite(error))
                return;
            const AxisScale &scale = horizontal ? x : y;
            const double value = horizontal ? centreX : centreY;
            const double across = horizontal ? y.toPage(centreY) : x.toPage(centreX);
            double a = scale.toPage(value - error), b = scale.toPage(value + error);
            if (!std::isfinite(across) || !std::isfinite(b))
                return;
            // The bar of a logarithmic axis that would reach zero ends at the frame.
            if (!std::isfinite(a))
                a = scale.inverted ? scale.to : scale.from;
            const double low = horizontal ? frame.left() : frame.top(), high = horizontal ? frame.right() : frame.bottom();
            const double acrossLow = horizontal ? frame.top() : frame.left(), acrossHigh = horizontal ? frame.bottom() : frame.right();
            if (across < acrossLow || across > acrossHigh || std::max(a, b) < low || std::min(a, b) > high)
                return;
            const double from = std::clamp(a, low, high), to = std::clamp(b, low, high);
            const auto point = [horizontal](double along, double side) { return horizontal ? QPointF(along, side) : QPointF(side, along); };
            painter.drawLine(point(from, across), point(to, across));
            for (const auto &[wanted, end] : {std::pair(a, from), std::pair(b, to)}) {
                if (wanted == end)
                    painter.drawLine(point(end, across - cap), point(end, across + cap));
            }
        };
        for (std::size_t i = 0; i < count; ++i) {
            if (series.xError && i < series.xError->size())
                bar(path.x()[i], path.y()[i], (*series.xError)[i], true);
            if (series.yError && i < series.yError->size())
                bar(path.x()[i], path.y()[i], (*series.yError)[i], false);
        }
    }
    if (series.marker == MarkerShape::None)
        return;
    const bool open = series.marker == MarkerShape::CircleOpen || series.marker == MarkerShape::SquareOpen || series.marker == MarkerShape::TriangleOpen;
    const QColor ink = colourOf(series.stroke.colour);
    const double edge = series.stroke.width > 0 ? std::min(series.stroke.width, 0.6) : 0.5;
    painter.setPen(m_page.pen(series.marker == MarkerShape::Cross || open ? std::max(edge, 0.6) : edge,
                              series.stroke.width > 0 || series.fill == 0 || open ? ink : colourOf(series.fill)));
    painter.setBrush(open ? QColor(Qt::white) : (series.fill >> 24) != 0 ? colourOf(series.fill) : ink);
    const double size = series.markerSize * m_page.linePoint;
    // Markers that would fall on one and the same spot are drawn once.
    const double cell = m_page.screen ? 1.0 : 0.1 * m_page.point;
    QPointF last(-1e9, -1e9);
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF p(x.toPage(path.x()[i]), y.toPage(path.y()[i]));
        if (!std::isfinite(p.x()) || !std::isfinite(p.y()) || !visible(p))
            continue;
        if (count > 2000 && std::abs(p.x() - last.x()) < cell && std::abs(p.y() - last.y()) < cell)
            continue;
        last = p;
        drawMarker(painter, series.marker, p, size);
    }
    painter.setBrush(Qt::NoBrush);
}

void FigurePainter::paintFrame(QPainter &painter, const Panel &panel, const PanelGeometry &place)
{
    // A drawing without axes has no frame either.
    if (!panel.x.visible && !panel.y.visible)
        return;
    const QRectF &frame = place.frame;
    const FigureStyle &style = m_page.style;
    painter.save();
    // On screen, lines of the frame sit on whole pixels.
    if (m_page.screen)
        painter.setRenderHint(QPainter::Antialiasing, false);
    QPen major = m_page.pen(style.frameWidthPt), minor = m_page.pen(style.minorTickPt);
    if (m_page.screen) {
        major.setWidthF(1);
        minor.setWidthF(1);
    }
    const double direction = style.ticksInside ? 1 : -1;
    const double length = 2.6 * m_page.linePoint, shortLength = 1.4 * m_page.linePoint;
    const auto snapped = [this](double value) { return m_page.screen ? std::round(value) : value; };
    const auto horizontal = [&](const AxisScale &scale, double value, double reach) {
        const double x = snapped(scale.toPage(value));
        if (!(x >= frame.left() - 0.5 && x <= frame.right() + 0.5))
            return;
        painter.drawLine(QPointF(x, frame.bottom()), QPointF(x, frame.bottom() - direction * reach));
        if (style.ticksOnFourSides)
            painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.top() + direction * reach));
    };
    const auto vertical = [&](const AxisScale &scale, double value, double reach, bool left, bool right) {
        const double y = snapped(scale.toPage(value));
        if (!(y >= frame.top() - 0.5 && y <= frame.bottom() + 0.5))
            return;
        if (left)
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.left() + direction * reach, y));
        if (right)
            painter.drawLine(QPointF(frame.right(), y), QPointF(frame.right() - direction * reach, y));
    };
    const bool rightFollows = style.ticksOnFourSides && !place.right;
    painter.setPen(minor);
    for (const double value : place.xTicks.minor)
        horizontal(place.x, value, shortLength);
    for (const double value : place.yTicks.minor)
        vertical(place.y, value, shortLength, true, rightFollows);
    if (place.right) {
        for (const double value : place.rightTicks.minor)
            vertical(*place.right, value, shortLength, false, true);
    }
    painter.setPen(major);
    for (const Tick &tick : place.xTicks.major)
        horizontal(place.x, tick.value, length);
    for (const Tick &tick : place.yTicks.major)
        vertical(place.y, tick.value, length, true, rightFollows);
    if (place.right) {
        for (const Tick &tick : place.rightTicks.major)
            vertical(*place.right, tick.value, length, false, true);
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    painter.restore();

    const double gap = 2.2 * m_page.point, outside = style.ticksInside ? 0 : 3 * m_page.point;
    if (place.xLabels && panel.x.visible) {
        for (const Tick &tick : place.xTicks.major) {
            const RichText label = m_page.words(tick.label, style.tickLabelPt);
            label.draw(painter, QPointF(place.x.toPage(tick.value) - label.width() / 2, frame.bottom() + outside + 0.9 * gap), Qt::black);
        }
    }
    const auto sideLabels = [&](const AxisScale &scale, const Ticks &ticks, bool right) {
        for (const Tick &tick : ticks.major) {
            const RichText label = m_page.words(tick.label, style.tickLabelPt);
            const double x = right ? frame.right() + outside + gap : frame.left() - outside - gap - label.width();
            label.draw(painter, QPointF(x, scale.toPage(tick.value) - label.height() / 2), Qt::black);
        }
    };
    if (panel.y.visible)
        sideLabels(place.y, place.yTicks, false);
    if (place.right && panel.right->visible)
        sideLabels(*place.right, place.rightTicks, true);
}

void FigurePainter::paintTitles(QPainter &painter, const Panel &panel, const PanelGeometry &place)
{
    const FigureStyle &style = m_page.style;
    // A title longer than its axis is set smaller rather than cut off or run into its neighbour.
    const bool stacked = std::any_of(m_figure.panels.begin(), m_figure.panels.end(), [&panel](const Panel &other) { return other.row != panel.row; });
    const auto fitting = [&](const QString &words, double length) {
        RichText title = m_page.words(words, style.axisTitlePt);
        if (title.width() > length && length > 0)
            title = m_page.words(words, std::max({0.7 * style.axisTitlePt, style.smallestPt, style.axisTitlePt * length / title.width()}));
        return title;
    };
    if (!place.xTitle.isEmpty()) {
        const RichText title = fitting(place.xTitleWords, m_geometry.page.width());
        double x = place.xTitle.center().x() - title.width() / 2;
        x = std::clamp(x, m_geometry.page.left(), std::max(m_geometry.page.left(), m_geometry.page.right() - title.width()));
        title.draw(painter, QPointF(x, place.xTitle.top()), Qt::black);
    }
    const auto turned = [&](const QString &words, const QRectF &box, double angle) {
        const RichText title = fitting(words, stacked ? 1.08 * box.height() : m_geometry.page.height());
        double y = box.center().y();
        const double half = title.width() / 2;
        y = std::clamp(y, m_geometry.page.top() + half, std::max(m_geometry.page.top() + half, m_geometry.page.bottom() - half));
        title.drawTurned(painter, QPointF(box.center().x(), y), angle, Qt::black);
    };
    if (!place.yTitle.isEmpty())
        turned(place.yTitleWords, place.yTitle, 90);
    if (!place.rightTitle.isEmpty())
        turned(place.rightTitleWords, place.rightTitle, 90);
    const auto factor = [&](int exponent, QPointF corner, bool right) {
        const RichText words = m_page.words(QStringLiteral("×") + powerOfTen(exponent), style.tickLabelPt);
        words.draw(painter, QPointF(corner.x() - (right ? words.width() : 0), corner.y()), Qt::black);
    };
    const double above = place.frame.top() - 1.15 * style.tickLabelPt * m_page.point * 1.15;
    if (place.yTicks.exponent != 0 && panel.y.label.isEmpty() && panel.y.visible)
        factor(place.yTicks.exponent, QPointF(place.frame.left(), above), false);
    if (place.right && place.rightTicks.exponent != 0 && panel.right->label.isEmpty())
        factor(place.rightTicks.exponent, QPointF(place.frame.right(), above), true);
    if (place.xLabels && place.xTitle.isEmpty() && place.xTicks.exponent != 0 && panel.x.visible)
        factor(place.xTicks.exponent, QPointF(place.frame.right(), place.frame.bottom() + 1.6 * style.tickLabelPt * m_page.point), true);
}

void FigurePainter::paintLegend(QPainter &painter, const Panel &panel, const PanelGeometry &place, std::vector<QRectF> &taken)
{
    if (place.legend) {
        taken.push_back(place.legend->box);
        return Legend(panel, m_page, place.legend->columns).draw(painter, place.legend->box.topLeft());
    }
    // A list that would fill the height of the plot stands in columns.
    int columns = 1;
    Legend legend(panel, m_page, columns);
    while (legend.size().height() > 0.5 * place.frame.height() && ++columns <= 6) {
        Legend wider(panel, m_page, columns);
        if (wider.size().width() > 0.8 * place.frame.width())
            break;
        legend = std::move(wider);
    }
    if (legend.isEmpty())
        return;
    QRectF box;
    if (panel.legendCorner == Panel::Corner::Free) {
        Drawn drawn(place.frame);
        drawn.add(panel, place, m_cache.paths, m_page.column, Drawn::Areas::Counted);
        box = freestPlace(place.frame, legend.size(), drawn, taken, m_page, false).box;
    } else {
        const double inset = 4.2 * m_page.linePoint;
        const QRectF inner = place.frame.adjusted(inset, inset, -inset, -inset);
        const bool left = panel.legendCorner == Panel::Corner::TopLeft || panel.legendCorner == Panel::Corner::BottomLeft;
        const bool top = panel.legendCorner == Panel::Corner::TopLeft || panel.legendCorner == Panel::Corner::TopRight;
        const double width = legend.size().width(), height = legend.size().height();
        box = QRectF(left ? inner.left() : inner.right() - width, top ? inner.top() : inner.bottom() - height, width, height);
    }
    taken.push_back(box);
    legend.draw(painter, box.topLeft());
}

void FigurePainter::paintExothermic(QPainter &painter, const Panel &panel, const PanelGeometry &place, std::vector<QRectF> &taken)
{
    const RichText words = m_page.words(QStringLiteral("exo"), m_page.annotationPoints(6));
    const double arrowWidth = 5 * m_page.point * m_page.style.annotationPt / 5.5, gap = 1.2 * m_page.point;
    const double height = 1.7 * words.height();
    Drawn drawn(place.frame);
    drawn.add(panel, place, m_cache.paths, m_page.column, Drawn::Areas::Counted);
    const QRectF box = freestPlace(place.frame, QSizeF(words.width() + gap + arrowWidth, height), drawn, taken, m_page, true).box;
    taken.push_back(box);
    words.draw(painter, QPointF(box.left(), box.center().y() - words.height() / 2), Qt::black);
    const bool up = (panel.exothermic == Panel::Direction::Up) != panel.y.inverted;
    const double x = box.right() - arrowWidth / 2;
    const QPointF tip(x, up ? box.top() : box.bottom()), tail(x, up ? box.bottom() : box.top());
    const double head = 0.34 * height, sign = up ? 1 : -1;
    painter.setPen(m_page.pen(0.7));
    painter.drawLine(tail, tip + QPointF(0, sign * head * 0.8));
    painter.setBrush(Qt::black);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-0.36 * head, sign * head), tip + QPointF(0.36 * head, sign * head)});
    painter.setBrush(Qt::NoBrush);
}

} // namespace vitrine::plot
