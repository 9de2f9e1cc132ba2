// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/labelplacement.h"
#include "plot/figurelayout.h"
#include "plot/richtext.h"

#include <QPainter>

#include <vector>

namespace vitrine::plot
{

// The bubbles, envelopes and names of an Ashby chart for one size of the page. Envelopes and label places live in
// page space: their roundings and gaps are millimetres, not decades, so zoom and size change them.
class BubbleChart
{
public:
    // `previous` lends its label places to a quick layout, so that names do not jump while panning.
    BubbleChart(const Panel &panel, const PanelGeometry &geometry, const Page &page, labels::Effort effort, const BubbleChart *previous);

    // Drawn for the same picture, at least as carefully?
    [[nodiscard]] bool stillGood(const PanelGeometry &geometry, labels::Effort effort) const;

    void paintShapes(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;

    struct Hit
    {
        int family = -1, bubble = -1;
    };
    [[nodiscard]] Hit bubbleAt(QPointF position) const;
    [[nodiscard]] bool covers(QPointF position) const; // is there a bubble or an outline's inside?
    [[nodiscard]] double labelOverlap() const; // mm2 shared by labels; 0 when all are clear
    [[nodiscard]] const std::vector<labels::Placement> &placements() const { return m_placements; }
    // Where the names of own samples stand, by the keys of their annotations; page units.
    [[nodiscard]] std::vector<std::pair<QString, QRectF>> annotationBoxes() const;
    [[nodiscard]] std::size_t envelopeCount() const { return m_envelopes.size(); }
    [[nodiscard]] std::size_t notDrawn() const { return m_notDrawn; }

private:
    struct Shape
    {
        plane::Polygon outline; // page units
        std::uint32_t colour = 0;
        int family = -1, bubble = -1;
        double area = 0;
    };
    struct Name
    {
        RichText words;
        std::uint32_t swatch = 0; // 0 = none
        QColor colour;
        bool optional = false; // left out where it would do more harm than good
    };
    void addFamily(const Panel &panel, const PanelGeometry &geometry, int family);
    void placeNames(const Panel &panel, const PanelGeometry &geometry, labels::Effort effort, const BubbleChart *previous);

    Page m_page;
    QRectF m_frame;
    AxisScale m_x, m_y;
    labels::Effort m_effort;
    std::vector<Shape> m_envelopes, m_bubbles;
    std::vector<std::pair<int, int>> m_alone; // family and bubble that stand apart from the rest of their family
    std::vector<Name> m_names;
    std::vector<std::pair<std::size_t, QString>> m_annotationKeys;
    std::vector<labels::Placement> m_placements; // millimetres
    std::size_t m_notDrawn = 0;
};

// Does this annotation look for its own place beside the point it names?
[[nodiscard]] bool placedByChart(const Panel &panel, const Annotation &annotation);

} // namespace vitrine::plot
