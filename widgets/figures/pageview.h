// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/figureexport.h"

#include <QImage>
#include <QWidget>

namespace vitrine
{

// A figure as it will be on paper: its page in true proportions on a grey desk, with the fonts and lines of its
// style. The wheel zooms at the cursor, a drag moves the page, a double click fits it. The words beside points can
// be dragged; Tab goes from one to the next, arrow keys move it (Shift: further), Del hides it, Esc lets go.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const Figure &figure, const FigureStyle &style);
    void fit();
    [[nodiscard]] QRectF page() const;      // where the paper lies, in the widget
    [[nodiscard]] QSizeF sizeMm() const { return m_sizeMm; }
    // The words that can be moved, and where they lie in the widget.
    [[nodiscard]] const std::vector<PageLabel> &labels() const { return m_labels; }
    [[nodiscard]] QRectF labelBox(const PageLabel &label) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void contextMenuRequested(const QPoint &global);
    // Words have been put elsewhere: their middle from the place they name, in pt, y upwards.
    void labelMoved(const QString &panel, const QString &label, double dx, double dy);
    void labelHidden(const QString &panel, const QString &label);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] double fittingScale() const; // pixels a millimetre
    void zoomAt(QPointF where, double factor);
    [[nodiscard]] double pixelsAPoint() const;
    [[nodiscard]] int labelAt(QPointF position) const; // -1 where there is none
    void render();
    void moveLabel(int label, QPointF byPoints); // y downwards
    void cycle(int step);

    Figure m_figure;
    FigureStyle m_style;
    QSizeF m_sizeMm{89, 70};
    double m_zoom = 1;      // times the fitting scale
    QPointF m_shift;        // of the page's middle from the desk's, in pixels
    QPointF m_pressed;
    std::vector<PageLabel> m_labels;
    int m_active = -1;      // label that the keys move
    bool m_dragging = false, m_moved = false;
    QPointF m_away;         // pt, of the label under the mouse from where it stands in the figure
    QImage m_picture;       // of the page at the present scale
    bool m_stale = true;
};

} // namespace vitrine
