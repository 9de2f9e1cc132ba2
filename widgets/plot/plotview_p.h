// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/figurepainter.h"
#include "plot/plotcanvas.h"
#include "plot/plotview.h"

#include <QMouseEvent>
#include <QTimer>
#include <QWheelEvent>

#include <optional>

namespace vitrine
{

// Which part of a handle is meant: an edge, or all of it.
enum class HandlePart { Low, High, Whole };

struct Grip
{
    std::size_t panel = 0, handle = 0;
    HandlePart part = HandlePart::Whole;
    friend bool operator==(const Grip &, const Grip &) = default;
};

class PlotView::Private
{
public:
    explicit Private(PlotView *owner);

    // --- picture
    void show(const Figure &next);
    void layOut(); // brings `geometry` up to date with figure, ranges, font and size
    void paintFigure(QPainter &painter);
    void paintOverlay(QPainter &painter);
    void showFocus();
    void fontChanged();
    void fit();
    void setZoomed(bool now);
    void rangesChanged(); // a person zoomed or panned

    // --- places
    enum class Zone { None, Plot, XAxis, YAxis, RightAxis };
    struct Spot
    {
        Zone zone = Zone::None;
        std::size_t panel = 0;
    };
    [[nodiscard]] Spot spotAt(QPointF position) const;
    [[nodiscard]] std::optional<Grip> gripAt(QPointF position) const;
    struct Near
    {
        std::size_t panel = 0;
        int series = -1;
        std::ptrdiff_t row = -1;
        QPointF position;
    };
    [[nodiscard]] std::optional<Near> pointNear(QPointF position, std::size_t panel, double reach);
    [[nodiscard]] QString describe(QPointF position, std::size_t panel, std::optional<Near> &point, bool &bubble);

    // --- ranges
    void zoomAt(QPointF position, Spot spot, double factor);
    void pan(QPointF from, QPointF to);
    void zoomInto(const QRectF &rectangle, std::size_t panel);
    void setXRange(std::size_t panel, const Interval &range);

    // --- handles
    [[nodiscard]] Handle &handleOf(const Grip &grip) { return figure.panels[grip.panel].handles[grip.handle]; }
    [[nodiscard]] bool exists(const Grip &grip) const;
    [[nodiscard]] std::vector<Grip> allGrips() const;
    // The curve whose rows handles snap to: the longest at depth 0.
    [[nodiscard]] CurvePath *mainCurve(std::size_t panel);
    [[nodiscard]] double snapped(std::size_t panel, double value);
    [[nodiscard]] double stepped(std::size_t panel, double value, double steps);
    void dragHandle(QPointF position);
    void cancelDrag();
    void dropDrag();
    bool nudge(double steps);
    void paintHandle(QPainter &painter, std::size_t panel, std::size_t handle);
    void paintValue(QPainter &painter, const Grip &grip);
    [[nodiscard]] QString valueText(double value, const AxisScale &scale, const QString &unit) const;

    // --- events of the canvas; true when dealt with
    bool pressed(QMouseEvent *event);
    bool moved(QMouseEvent *event);
    bool released(QMouseEvent *event);
    bool doubleClicked(QMouseEvent *event);
    bool wheel(QWheelEvent *event);
    void pick(const QRectF &rectangle, std::size_t panel, bool click);
    void hover(QPointF position);
    void mouseLeft();

    PlotView *q;
    Figure figure;
    plot::PaintCache cache;
    std::vector<plot::PanelRanges> fitted, ranges;
    plot::FigureGeometry geometry;
    plot::Page page;
    QSize laidOutFor;
    bool geometryStale = true;
    bool zoomed = false;
    bool anew = false;
    QTimer settle; // careful label places once the person has stopped moving things
    labels::Effort effort = labels::Effort::Thorough;

    enum class Gesture { None, Handle, Pan, RubberBand, Click };
    Gesture gesture = Gesture::None;
    Spot pressSpot;
    QPointF pressPosition, lastPosition;
    Qt::MouseButton pressButton = Qt::NoButton;
    bool travelled = false;
    plot::FigureGeometry pressGeometry;
    Handle pressHandle;
    std::optional<Grip> active, hovered, dragged;
    bool showValue = false;
    std::optional<Near> hoveredPoint;
    QRectF rubberBand;
    bool picking = false;     // wanted by the owner
    bool pickingNow = false;  // the present rubber band picks points

    plot::PlotCanvas canvas; // last: its painting uses everything above
};

} // namespace vitrine
