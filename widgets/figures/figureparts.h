// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/choices.h"
#include "session/session.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace vitrine
{

// What a person may choose about the parts of a saved figure: axes, legend, labels, curves. Each change is an undo
// step of the project.
class FigureParts : public QWidget
{
    Q_OBJECT

public:
    FigureParts(Session *session, NodeId figure, QWidget *parent);

private:
    void addAxes(QVBoxLayout *layout);
    void addAxis(QGridLayout *grid, const QString &words, const QString &name, const Axis &composed, const Axis &shownAxis);
    void addLegendAndLabels(QVBoxLayout *layout);
    void addCurves(QVBoxLayout *layout);
    struct Part
    {
        QString name;
        const Series *series = nullptr;
    };
    [[nodiscard]] std::vector<Part> parts() const;  // in the order they are drawn in
    void addCurve(QGridLayout *grid, const Part &part, int row);
    void addName(QGridLayout *grid, const Part &part, int row);
    void moveCurve(const QString &name, int by);
    [[nodiscard]] CurveChoice choiceOf(const QString &curve) const;
    void changeCurve(const QString &text, const QString &curve, const std::function<void(CurveChoice &)> &edit);
    void change(const QString &text, const std::function<void(FigureChoices &)> &edit);

    Session *m_session;
    NodeId m_figure;
    std::shared_ptr<const FigureNode> m_node;
    FigureChoices m_choices;
    Figure m_composed;
};

} // namespace vitrine
