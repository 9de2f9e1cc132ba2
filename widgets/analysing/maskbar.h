// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"
#include "session/session.h"

#include <QWidget>

#include <set>

class QLabel;
class QLineEdit;
class QToolButton;

namespace vitrine
{

// Above the plot of an analysis whose points can be masked: the mouse's mode, the reason, and the mask's copy along
// the series. The mask is a parameter like any other; each change is an undo step.
class MaskBar : public QWidget
{
    Q_OBJECT

public:
    explicit MaskBar(Session *session, QWidget *parent = nullptr);

    // Shows itself where the figure has points with marks and the analysis lists them in a parameter.
    void setFigure(NodeId analysis, const Figure &figure);
    // A click masks a point or takes the mask from it; a rectangle masks all in it, or, when all in it are masked, none.
    void take(const QString &parameter, const QList<double> &marks);

signals:
    void pickingChanged(bool on);

private:
    void setMask(const QString &text, const std::set<double> &masked);
    void sayReason();
    void copyToSeries();
    [[nodiscard]] std::vector<NodeId> series() const; // the same analysis of the sample's other datasets

    Session *m_session;
    NodeId m_analysis = 0;
    QString m_parameter;
    std::vector<double> m_marks;  // of all points, in rising order
    std::set<double> m_masked;
    QToolButton *m_pick, *m_copy, *m_clear;
    QLineEdit *m_reason;
    QLabel *m_count;
};

// "50, 100000..200000": the masked ones of all marks, which rise. Neighbours that are all masked become a range.
[[nodiscard]] QString maskWords(const std::vector<double> &marks, const std::set<double> &masked);

} // namespace vitrine
