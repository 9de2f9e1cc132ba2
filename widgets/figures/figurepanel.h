// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/projectfigure.h"
#include "session/session.h"

#include <QWidget>

class QComboBox;
class QFormLayout;

namespace vitrine
{

// The inspector of a saved figure: its title, journal preset and page in mm, and its export.
class FigurePanel : public QWidget
{
    Q_OBJECT

public:
    FigurePanel(Session *session, NodeId figure, QWidget *parent = nullptr);

signals:
    void exportRequested();

private:
    void addArrangement(QFormLayout *form, const FigureNode &node);
    void change(const QString &text, const std::function<void(FigureNode &)> &edit);

    Session *m_session;
    NodeId m_figure;
};

// The axes of an Ashby chart.
class AshbyPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AshbyPanel(const AshbyOptions &options, QWidget *parent = nullptr);

signals:
    void changed(const vitrine::AshbyOptions &options);

private:
    AshbyOptions m_options;
};

// A saved figure made from what a plot shows. Its kind of view, items and page follow from the node.
[[nodiscard]] FigureNode figureOf(const Session &session, NodeId datasetOrAnalysis);
// Several things in one figure: in the view they share, else over a common axis, else column by column.
[[nodiscard]] FigureNode figureOf(const Session &session, const std::vector<NodeId> &items);
[[nodiscard]] FigureNode figureOf(const AshbyOptions &options);

} // namespace vitrine
