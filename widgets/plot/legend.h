// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/gradation.h"
#include "plot/page.h"

#include <QPainter>
#include <QRectF>

#include <vector>

namespace vitrine::plot
{

class Drawn;

// The names of a panel's curves in columns, measured curves first; a long series that differs in one number as a scale of
// its colours. The panel must outlive it.
class Legend
{
public:
    Legend(const Panel &panel, const Page &page, int columns);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty() && !m_scale; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] int columns() const { return static_cast<int>(m_columns.size()); }
    [[nodiscard]] int entries() const { return static_cast<int>(m_entries.size()); }
    void draw(QPainter &painter, QPointF topLeft) const;

private:
    struct Entry
    {
        const Series *series;
        RichText words;
    };
    struct Column
    {
        double left = 0, width = 0;
    };

    [[nodiscard]] double barWidth() const;
    [[nodiscard]] double scaleHeight() const;
    void drawScale(QPainter &painter, QPointF topLeft) const;

    const Page *m_page;
    std::vector<Entry> m_entries;
    std::optional<Gradation> m_scale;
    std::vector<Column> m_columns;
    std::vector<double> m_rows; // tops, and the bottom of the last
    QSizeF m_size;
};

// Where in a frame a box of this size hides least: corners first, then anywhere. `hidden` is what lies under it there,
// 0 where it is free.
struct FreePlace
{
    QRectF box;
    double hidden = 0;
};
[[nodiscard]] FreePlace freestPlace(const QRectF &frame, QSizeF size, const Drawn &drawn, const std::vector<QRectF> &taken, const Page &page, bool cornersOnly);

} // namespace vitrine::plot
