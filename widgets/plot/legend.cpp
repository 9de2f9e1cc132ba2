// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/legend.h"

#include "plot/drawn.h"
#include "plot/figurepainter.h"

namespace vitrine::plot
{

namespace
{

double lettering(const Page &page)
{
    return page.point * page.style.annotationPt / 5.5;
}

double sampleWidth(const Page &page)
{
    return 12 * lettering(page);
}

RichText wordsOf(const QString &words, const Page &page)
{
    return page.words(words, page.annotationPoints(6));
}

} // namespace

Legend::Legend(const Panel &panel, const Page &page, int columns) : m_page(&page), m_scale(gradationOf(panel))
{
    for (const bool first : {true, false}) {
        for (const Series &series : panel.series) {
            if (series.label.isEmpty() || listedFirst(series) != first || (first && m_scale))
                continue;
            // Points and their fitted line share a name; it is said once.
            const auto said = [&](const Entry &entry) { return entry.series->label == series.label && entry.series->stroke.colour == series.stroke.colour; };
            if (std::none_of(m_entries.begin(), m_entries.end(), said))
                m_entries.push_back({&series, wordsOf(series.label, page)});
        }
    }
    const double space = 3 * page.point, between = 7 * page.point;
    const auto count = static_cast<int>(m_entries.size());
    const int rows = count == 0 ? 0 : (count + std::clamp(columns, 1, count) - 1) / std::clamp(columns, 1, count);
    double top = 0, width = 0;
    if (m_scale) {
        top = scaleHeight();
        const double ends = wordsOf(m_scale->first, page).width() + wordsOf(m_scale->last, page).width() + 2 * space;
        width = std::max(ends + barWidth(), wordsOf(m_scale->title, page).width());
    }
    for (int row = 0; row < rows; ++row) {
        m_rows.push_back(top);
        double height = 0;
        for (int i = row; i < count; i += rows)
            height = std::max(height, m_entries[static_cast<std::size_t>(i)].words.height());
        top += height;
    }
    m_rows.push_back(top);
    double left = 0;
    for (int from = 0; from < count; from += rows) {
        Column column{left, 0};
        for (int i = from; i < std::min(count, from + rows); ++i)
            column.width = std::max(column.width, sampleWidth(page) + space + m_entries[static_cast<std::size_t>(i)].words.width());
        m_columns.push_back(column);
        left += column.width + between;
    }
    if (!m_columns.empty())
        width = std::max(width, left - between);
    m_size = {width, top};
}

double Legend::barWidth() const
{
    return 44 * lettering(*m_page);
}

double Legend::scaleHeight() const
{
    const double line = wordsOf(m_scale->first, *m_page).height();
    return line + (m_scale->title.isEmpty() ? 0 : wordsOf(m_scale->title, *m_page).height());
}

void Legend::drawScale(QPainter &painter, QPointF topLeft) const
{
    const double halo = 0.9 * m_page->point, space = 3 * m_page->point;
    double y = topLeft.y();
    if (!m_scale->title.isEmpty()) {
        const RichText title = wordsOf(m_scale->title, *m_page);
        title.draw(painter, {topLeft.x(), y}, Qt::black, halo);
        y += title.height();
    }
    const RichText first = wordsOf(m_scale->first, *m_page), last = wordsOf(m_scale->last, *m_page);
    first.draw(painter, {topLeft.x(), y}, Qt::black, halo);
    const QRectF bar(topLeft.x() + first.width() + space, y + 0.25 * first.height(), barWidth(), 0.5 * first.height());
    const double step = bar.width() / static_cast<double>(m_scale->colours.size());
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_scale->colours.size(); ++i)
        painter.fillRect(QRectF(bar.left() + static_cast<double>(i) * step, bar.top(), step, bar.height()), colourOf(m_scale->colours[i]));
    painter.setPen(m_page->pen(0.35));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    last.draw(painter, {bar.right() + space, y}, Qt::black, halo);
}

void Legend::draw(QPainter &painter, QPointF topLeft) const
{
    if (m_scale)
        drawScale(painter, topLeft);
    const double sample = sampleWidth(*m_page), space = 3 * m_page->point;
    const std::size_t rows = m_rows.size() - 1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries[i];
        const QPointF at = topLeft + QPointF(m_columns[i / rows].left, m_rows[i % rows]);
        drawSample(painter, *entry.series, QRectF(at, QSizeF(sample, entry.words.lineHeight())), *m_page);
        entry.words.draw(painter, at + QPointF(sample + space, 0), Qt::black, 0.9 * m_page->point);
    }
}

FreePlace freestPlace(const QRectF &frame, QSizeF size, const Drawn &drawn, const std::vector<QRectF> &taken, const Page &page, bool cornersOnly)
{
    const double inset = 4.2 * page.linePoint, breath = 2 * page.point;
    const QRectF inner = frame.adjusted(inset, inset, -inset, -inset);
    const double right = inner.right() - size.width(), bottom = inner.bottom() - size.height();
    const double middleX = inner.center().x() - size.width() / 2, middleY = inner.center().y() - size.height() / 2;
    std::vector<QPointF> corners{{right, inner.top()}, {inner.left(), inner.top()}, {middleX, inner.top()}};
    if (cornersOnly)
        corners = {{inner.left(), inner.top()}, {right, inner.top()}, {inner.left(), bottom}, {right, bottom}};
    else
        corners.insert(corners.end(), {{right, bottom}, {inner.left(), bottom}, {right, middleY}, {inner.left(), middleY}, {middleX, bottom}});
    // Anywhere between, when the corners are full.
    constexpr int grid = 10;
    for (int i = 0; !cornersOnly && i <= grid; ++i)
        for (int j = 0; j <= grid; ++j)
            corners.emplace_back(inner.left() + (right - inner.left()) * i / grid, inner.top() + (bottom - inner.top()) * j / grid);
    FreePlace best{QRectF(inner.topLeft(), size), std::numeric_limits<double>::infinity()};
    for (const QPointF &corner : corners) {
        const QRectF box(corner, size), wide = box.adjusted(-breath, -breath, breath, breath);
        double hidden = 0;
        for (const QRectF &other : taken)
            hidden += other.intersects(wide) ? 200 : 0;
        // A box that reaches out of its frame is the last resort.
        if (box.right() > inner.right() + 0.5 || box.bottom() > inner.bottom() + 0.5)
            hidden += 1;
        hidden += drawn.under(wide, 400);
        if (hidden < best.hidden)
            best = {box, hidden};
        if (hidden == 0)
            break;
    }
    return best;
}

} // namespace vitrine::plot
