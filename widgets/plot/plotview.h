// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

#include <QWidget>

#include <memory>

namespace vitrine
{

// Shows a Figure and lets a person zoom, pan and take its handles. Holds no document data: show() gives it
// a picture, signals report in data coordinates what the person wants changed.
//
// Wheel zooms at the cursor (over an axis only that axis), a drag in the plot or on an axis pans, a drag
// with the right button or with Shift zooms into the rectangle, a double click fits. None of these edits
// anything; only handles do. Tab cycles through the handles, arrow keys move the active one by one data
// step (Shift 10, Ctrl 0.1), Esc during a drag puts it back.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);
    ~PlotView() override;

    using QWidget::show;
    // Replaces the picture and repaints once, later. Panels and series are matched with those shown by key,
    // data by Values pointer: what did not change is not computed again, and the visible range stays when
    // the panels are the same ones.
    void show(const Figure &figure);
    [[nodiscard]] const Figure &figure() const;
    // The next picture is of something else: what it or the present one has in focus decides its range, not the zoom.
    void startAnew();

    // Moves a handle without a new figure; nothing is emitted. Ignored for the handle under the mouse.
    void setHandleValues(const QString &parameter, double low, double high);
    // The handle that the arrow keys move; "" for none.
    void setActiveHandle(const QString &parameter);
    [[nodiscard]] QString activeHandle() const;

    // While picking, a click means a point that can be masked and a drag in the plot all of them in the rectangle; the
    // other gestures stay.
    void setPicking(bool on);
    [[nodiscard]] bool picking() const;

    // All panels to the range of their data (or to the ranges the figure asks for).
    void fit();
    // Has the person zoomed or panned since the last fit?
    [[nodiscard]] bool zoomed() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    // During a drag or with a key; `final` when the button is released or a key has moved it. low == high for a line.
    void handleMoved(const QString &parameter, double low, double high, bool final);
    void handleCancelled(const QString &parameter);
    // Where the mouse is, in data units of the panel; `description` names the nearest point or bubble, or is empty.
    void hovered(const QString &panel, double x, double y, const QString &description);
    void left(); // the mouse has gone
    void pointClicked(const QString &panel, const QString &series, int index);
    // The marks (Series::marks) of the points a person has picked; a single one from a click.
    void pointsPicked(const QString &parameter, const QList<double> &marks);
    void contextMenuRequested(const QString &panel, double x, double y, const QPoint &global);
    void zoomedChanged(bool zoomed);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class PlotProbe; // tests read points, ranges and pens back
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine
