// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QLabel;
class QTreeView;

namespace vitrine
{

class ParameterForm;
class ResultsModel;

// The inspector of an analysis: form, results with their change while a gesture is on, issues, definition.
class AnalysisPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysisPanel(Session *session, QWidget *parent = nullptr);

    void setAnalysis(NodeId analysis);
    [[nodiscard]] ParameterForm *form() const { return m_form; }
    [[nodiscard]] ResultsModel *results() const { return m_results; }
    void copyResults() const;

signals:
    void parameterFocused(const QString &key); // the plot marks its handle

private:
    void refresh();
    void refreshInputs(const AnalysisNode &node);
    void showOutcome(const OutcomeCache::Entry &entry, const Parameters &given);
    void fitHeight();

    Session *m_session;
    NodeId m_analysis = 0;
    ProjectPtr m_offered; // whose datasets the inputs were offered, so that a drag does not collect them again
    QLabel *m_title, *m_subtitle;
    ParameterForm *m_form;
    QTreeView *m_view;
    ResultsModel *m_results;
    QLabel *m_state, *m_issues, *m_definition;
    QWidget *m_stopped; // of a series that was stopped: go on or give the part up
};

} // namespace vitrine
