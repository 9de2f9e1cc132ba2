// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/bubblechart.h"

#include "plot/figurepainter.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::plot
{

namespace
{

// Millimetres of the page: bubbles never smaller, groups further apart are outlined on their own, envelopes
// keep this distance from their bubbles.
constexpr double smallestRadius = 0.4, largestGap = 8, envelopeMargin = 1;
// On a small page 8 mm are a decade or two: a share of the chart's diagonal keeps the groups of the large one.
constexpr double gapShare = 0.045;
constexpr std::uint32_t fillAlpha = 0x24, bubbleAlpha = 0x9e; // 14 % and 62 %

QColor translucent(std::uint32_t colour, std::uint32_t alpha)
{
    return QColor::fromRgba((colour & 0x00ffffffU) | (alpha << 24));
}

QPolygonF polygonOf(const plane::Polygon &outline)
{
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(outline.size()));
    for (const plane::Point p : outline)
        polygon.append(QPointF(p.x, p.y));
    return polygon;
}

// Names of two or more words are set in two lines, parted where both come out about equally long.
QString inTwoLines(const QString &name)
{
    if (name.size() <= 12)
        return name;
    qsizetype best = -1;
    for (qsizetype i = name.indexOf(QLatin1Char(' ')); i >= 0; i = name.indexOf(QLatin1Char(' '), i + 1)) {
        if (name.mid(i + 1).startsWith(QLatin1Char('&')))
            continue;
        if (best < 0 || std::abs(2 * i - name.size()) < std::abs(2 * best - name.size()))
            best = i;
    }
    QString lines = name;
    if (best > 0)
        lines[best] = QLatin1Char('\n');
    return lines;
}

QString escaped(QString name)
{
    return name.replace(QLatin1Char('&'), QLatin1String("&amp;")).replace(QLatin1Char('<'), QLatin1String("&lt;"));
}

} // namespace

bool placedByChart(const Panel &panel, const Annotation &annotation)
{
    return !panel.families.empty() && !annotation.arrow && !annotation.placed && annotation.offsetX == 0 && annotation.offsetY == 0;
}

BubbleChart::BubbleChart(const Panel &panel, const PanelGeometry &geometry, const Page &page, labels::Effort effort, const BubbleChart *previous)
    : m_page(page), m_frame(geometry.frame), m_x(geometry.x), m_y(geometry.y), m_effort(effort)
{
    for (int family = 0; family < static_cast<int>(panel.families.size()); ++family)
        addFamily(panel, geometry, family);
    // Large ones first, so that small ones stay visible and can be hit.
    const auto larger = [](const Shape &a, const Shape &b) { return a.area > b.area; };
    std::stable_sort(m_envelopes.begin(), m_envelopes.end(), larger);
    std::stable_sort(m_bubbles.begin(), m_bubbles.end(), larger);
    placeNames(panel, geometry, effort, previous);
}

void BubbleChart::addFamily(const Panel &panel, const PanelGeometry &geometry, int family)
{
    const BubbleFamily &source = panel.families[static_cast<std::size_t>(family)];
    std::vector<plane::Polygon> outlines;
    std::vector<int> numbers;
    const double smallest = smallestRadius * m_page.millimetre;
    for (int i = 0; i < static_cast<int>(source.bubbles.size()); ++i) {
        const Bubble &bubble = source.bubbles[static_cast<std::size_t>(i)];
        const double left = geometry.x.toPage(bubble.xLow), right = geometry.x.toPage(bubble.xHigh);
        const double bottom = geometry.y.toPage(bubble.yLow), top = geometry.y.toPage(bubble.yHigh);
        if (!std::isfinite(left) || !std::isfinite(right) || !std::isfinite(bottom) || !std::isfinite(top)) {
            ++m_notDrawn;
            continue;
        }
        outlines.push_back(plane::ellipse({(left + right) / 2, (bottom + top) / 2}, std::max(std::abs(right - left) / 2, smallest),
                                          std::max(std::abs(top - bottom) / 2, smallest)));
        numbers.push_back(i);
        m_bubbles.push_back({outlines.back(), source.colour, family, i, plane::area(outlines.back())});
    }
    const double gap = std::min(largestGap * m_page.millimetre, gapShare * std::hypot(m_frame.width(), m_frame.height()));
    const std::vector<int> groups = plane::linked(outlines, gap);
    const int count = groups.empty() ? 0 : *std::max_element(groups.begin(), groups.end()) + 1;
    for (int group = 0; group < count; ++group) {
        std::vector<plane::Point> points;
        int members = 0, member = -1;
        for (std::size_t i = 0; i < outlines.size(); ++i) {
            if (groups[i] != group)
                continue;
            points.insert(points.end(), outlines[i].begin(), outlines[i].end());
            member = numbers[i];
            ++members;
        }
        if (members < 2) {
            if (count > 1)
                m_alone.emplace_back(family, member);
            continue;
        }
        const plane::Polygon envelope = plane::rounded(plane::convexHull(std::move(points)), envelopeMargin * m_page.millimetre);
        m_envelopes.push_back({envelope, source.colour, family, -1, plane::area(envelope)});
    }
}

void BubbleChart::placeNames(const Panel &panel, const PanelGeometry &geometry, labels::Effort effort, const BubbleChart *previous)
{
    const double mm = m_page.millimetre;
    const auto millimetres = [mm](const plane::Polygon &outline) {
        plane::Polygon scaled = outline;
        for (plane::Point &p : scaled)
            p = {p.x / mm, p.y / mm};
        return scaled;
    };
    const auto onPage = [this](const plane::Polygon &outline) {
        return std::any_of(outline.begin(), outline.end(), [this](plane::Point p) { return m_frame.contains(QPointF(p.x, p.y)); });
    };
    labels::Scene scene;
    const double inset = 0.8;
    scene.frame = {m_frame.left() / mm + inset, m_frame.top() / mm + inset, m_frame.width() / mm - 2 * inset, m_frame.height() / mm - 2 * inset};
    std::vector<labels::Label> wanted;
    for (const Shape &bubble : m_bubbles)
        scene.bubbles.push_back({millimetres(bubble.outline), bubble.family});
    for (const Shape &envelope : m_envelopes)
        scene.envelopes.push_back({millimetres(envelope.outline), envelope.family});

    for (int family = 0; family < static_cast<int>(panel.families.size()); ++family) {
        const BubbleFamily &source = panel.families[static_cast<std::size_t>(family)];
        labels::Label label;
        label.family = family;
        for (const Shape &envelope : m_envelopes) {
            if (envelope.family == family && onPage(envelope.outline))
                label.homes.push_back(millimetres(envelope.outline));
        }
        if (label.homes.empty()) {
            for (const Shape &bubble : m_bubbles) {
                if (bubble.family == family && onPage(bubble.outline))
                    label.homes.push_back(millimetres(bubble.outline));
            }
        }
        if (label.homes.empty() || source.name.isEmpty())
            continue;
        Name name{m_page.words(inTwoLines(escaped(source.name)), m_page.style.annotationPt), source.colour, Qt::black};
        scene.lineHeight = name.words.lineHeight() / mm;
        label.width = (name.words.width() + 0.85 * name.words.lineHeight()) / mm;
        label.height = name.words.height() / mm;
        m_names.push_back(std::move(name));
        wanted.push_back(std::move(label));
    }
    // What stands apart from its family's outline is named on its own, unless it stands outside the page.
    const double smaller = std::max(0.9 * m_page.style.annotationPt, m_page.style.smallestPt);
    int apart = 0;
    for (const auto &[family, number] : m_alone) {
        const auto found = std::find_if(m_bubbles.begin(), m_bubbles.end(), [f = family, n = number](const Shape &b) { return b.family == f && b.bubble == n; });
        const bool outlined = std::any_of(m_envelopes.begin(), m_envelopes.end(), [f = family](const Shape &e) { return e.family == f; });
        if (!outlined || found == m_bubbles.end() || !onPage(found->outline) || apart >= 4)
            continue;
        const QString words = panel.families[static_cast<std::size_t>(family)].bubbles[static_cast<std::size_t>(number)].name;
        if (words.isEmpty() || words.size() > 24)
            continue;
        ++apart;
        Name name{m_page.words(escaped(words), smaller), 0, QColor(0x40, 0x40, 0x40), true};
        labels::Label label{name.words.width() / mm, name.words.height() / mm, {millimetres(found->outline)}, family, true};
        m_names.push_back(std::move(name));
        wanted.push_back(std::move(label));
    }
    for (const Series &series : panel.series) {
        if (series.marker == MarkerShape::None || !series.x || !series.y)
            continue;
        const double half = (series.markerSize / 2 + 0.5) * m_page.linePoint / mm;
        for (std::size_t i = 0; i < std::min(series.x->size(), series.y->size()); ++i) {
            const double x = geometry.x.toPage((*series.x)[i]) / mm, y = geometry.y.toPage((*series.y)[i]) / mm;
            if (std::isfinite(x) && std::isfinite(y))
                scene.blocks.push_back({x - half, y - half, 2 * half, 2 * half});
        }
    }
    for (const Annotation &annotation : panel.annotations) {
        if (!placedByChart(panel, annotation))
            continue;
        const double x = geometry.x.toPage(annotation.x), y = geometry.y.toPage(annotation.y);
        if (!std::isfinite(x) || !std::isfinite(y) || !m_frame.contains(QPointF(x, y)))
            continue;
        const QString words = plainText(annotation.words).size() > 14 ? inTwoLines(annotation.words) : annotation.words;
        Name name{m_page.words(words, m_page.annotationPoints(annotation.size)), 0, colourOf(annotation.colour)};
        const double radius = 2 * m_page.linePoint / mm;
        labels::Label label{name.words.width() / mm, name.words.height() / mm, {plane::ellipse({x / mm, y / mm}, radius, radius, 24)}, -2, true};
        m_annotationKeys.emplace_back(m_names.size(), annotation.key);
        m_names.push_back(std::move(name));
        wanted.push_back(std::move(label));
    }
    for (const GuideLabel &label : guideLabels(panel, geometry, m_page, [this](QPointF p) { return covers(p); })) {
        // A turned label as a chain of squares.
        const double angle = label.angle * std::numbers::pi / 180, half = label.words.width() / 2, side = label.words.height();
        for (double along = -half; along <= half + side / 2; along += side) {
            const double x = label.centre.x() + along * std::cos(angle), y = label.centre.y() - along * std::sin(angle);
            scene.blocks.push_back({(x - side / 2) / mm, (y - side / 2) / mm, side / mm, side / mm});
        }
    }
    std::vector<int> choices;
    if (previous && previous->m_placements.size() == wanted.size()) {
        for (const labels::Placement &placement : previous->m_placements)
            choices.push_back(placement.choice);
    }
    m_placements = labels::placed(wanted, scene, effort, choices);
    // A material's name that would lie on others' bubbles or far away is better left to the tooltip.
    constexpr double tooDear = 8;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (m_names[i].optional && m_placements[i].cost > tooDear) {
            m_names[i].words = RichText(QString(), m_page.font(smaller));
            m_placements[i].leader = false;
        }
    }
}

std::vector<std::pair<QString, QRectF>> BubbleChart::annotationBoxes() const
{
    std::vector<std::pair<QString, QRectF>> boxes;
    for (const auto &[name, key] : m_annotationKeys) {
        const labels::Box &box = m_placements[name].box;
        const double mm = m_page.millimetre;
        boxes.emplace_back(key, QRectF(box.left * mm, box.top * mm, box.width * mm, box.height * mm));
    }
    return boxes;
}

bool BubbleChart::stillGood(const PanelGeometry &geometry, labels::Effort effort) const
{
    return geometry.frame == m_frame && geometry.x == m_x && geometry.y == m_y && (effort == m_effort || m_effort == labels::Effort::Thorough);
}

void BubbleChart::paintShapes(QPainter &painter) const
{
    for (const Shape &envelope : m_envelopes) {
        const QPolygonF area = clippedArea(polygonOf(envelope.outline), m_frame);
        painter.setPen(Qt::NoPen);
        painter.setBrush(translucent(envelope.colour, fillAlpha));
        painter.drawPolygon(area);
        painter.setBrush(Qt::NoBrush);
        QPen pen = m_page.pen(0.6, colourOf(envelope.colour | 0xff000000U));
        pen.setJoinStyle(Qt::RoundJoin);
        std::vector<plane::Point> outline = envelope.outline;
        outline.push_back(outline.front());
        for (const QPolygonF &piece : clipped(outline, m_frame))
            drawLine(painter, piece, pen, false);
    }
    QPen edge = m_page.pen(0.2, Qt::white);
    edge.setWidthF(0.2 * m_page.linePoint);
    for (const Shape &bubble : m_bubbles) {
        painter.setPen(edge);
        painter.setBrush(translucent(bubble.colour, bubbleAlpha));
        painter.drawPolygon(clippedArea(polygonOf(bubble.outline), m_frame));
    }
    painter.setBrush(Qt::NoBrush);
}

void BubbleChart::paintLabels(QPainter &painter) const
{
    const double mm = m_page.millimetre;
    painter.setPen(m_page.pen(0.4, QColor(0x40, 0x40, 0x40)));
    for (const labels::Placement &placement : m_placements) {
        if (placement.leader)
            painter.drawLine(QPointF(placement.from.x * mm, placement.from.y * mm), QPointF(placement.to.x * mm, placement.to.y * mm));
    }
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const Name &name = m_names[i];
        QPointF corner(m_placements[i].box.left * mm, m_placements[i].box.top * mm);
        if (name.swatch != 0) {
            const double side = 0.5 * name.words.lineHeight();
            const QRectF box(corner.x(), corner.y() + (name.words.lineHeight() - side) / 2, side, side);
            const double halo = 0.7 * m_page.point;
            painter.fillRect(box.adjusted(-halo, -halo, halo, halo), Qt::white);
            painter.fillRect(box, colourOf(name.swatch | 0xff000000U));
            corner.rx() += 0.85 * name.words.lineHeight();
        }
        name.words.draw(painter, corner, name.colour, 0.7 * m_page.point, name.swatch == 0 ? Qt::AlignHCenter : Qt::AlignLeft);
    }
}

BubbleChart::Hit BubbleChart::bubbleAt(QPointF position) const
{
    // Painted last lies on top.
    for (auto it = m_bubbles.rbegin(); it != m_bubbles.rend(); ++it) {
        if (plane::contains(it->outline, {position.x(), position.y()}))
            return {it->family, it->bubble};
    }
    return {};
}

bool BubbleChart::covers(QPointF position) const
{
    const plane::Point p{position.x(), position.y()};
    const auto holds = [p](const Shape &shape) { return plane::contains(shape.outline, p); };
    return std::any_of(m_bubbles.begin(), m_bubbles.end(), holds) || std::any_of(m_envelopes.begin(), m_envelopes.end(), holds);
}

double BubbleChart::labelOverlap() const
{
    double overlap = 0;
    for (const labels::Placement &placement : m_placements)
        overlap += placement.overlap / 2;
    return overlap;
}

} // namespace vitrine::plot
