// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

#include <QImage>
#include <QWidget>

namespace vitrine
{

// A figure as it will be on paper: its page in true proportions on a grey desk, with the fonts and lines of its
// style. The wheel zooms at the cursor, a drag moves the page, a double click fits it; nothing is edited.
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

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void contextMenuRequested(const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] double fittingScale() const; // pixels a millimetre
    void zoomAt(QPointF where, double factor);

    Figure m_figure;
    FigureStyle m_style;
    QSizeF m_sizeMm{89, 70};
    double m_zoom = 1;      // times the fitting scale
    QPointF m_shift;        // of the page's middle from the desk's, in pixels
    QPointF m_pressed;
    QImage m_picture;       // of the page at the present scale
    bool m_stale = true;
};

} // namespace vitrine
