// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysing/subject.h"
#include "report/projectfigure.h"
#include "session/session.h"

#include <QScrollArea>

namespace vitrine
{

class AnalysisPanel;
class FigurePanel;
class AshbyPanel;

// What is selected, on the right: an analysis with its form and results, a dataset with the analyses that fit
// it, a sample, a figure's page. Without a selection it says what would stand here.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(Session *session, QWidget *parent = nullptr);

    void setSubject(const Subject &subject);
    [[nodiscard]] const Subject &subject() const { return m_subject; }
    [[nodiscard]] AnalysisPanel *analysisPanel() const { return m_analysis; }
    void setAshby(const AshbyOptions &options);

signals:
    void parameterFocused(const QString &key);
    void analysisAdded(vitrine::NodeId analysis);
    void exportRequested();
    void rereadRequested(vitrine::NodeId dataset, const QString &importer, const vitrine::Parameters &options);
    void ashbyChanged(const vitrine::AshbyOptions &options);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void rebuild();
    void fitWidth();
    [[nodiscard]] QWidget *makePanel();
    void onProjectChanged(const ProjectPtr &before, const ProjectPtr &after);
    [[nodiscard]] QWidget *emptyPanel();
    [[nodiscard]] QWidget *samplePanel();
    [[nodiscard]] QWidget *datasetPanel();

    Session *m_session;
    Subject m_subject;
    Subject m_shown; // what the present panel was made for
    AnalysisPanel *m_analysis = nullptr; // the one panel that is kept: a drag must not rebuild its form
    AshbyOptions m_ashby;
};

// Adds the analysis with the dataset as its first input, as one undo step; 0 when it does not fit.
NodeId addAnalysis(Session &session, const QString &analysis, NodeId dataset);
// May the analysis be begun with this dataset? Its columns decide: what `suits` would not propose a person may still want,
// with windows of her own. One that compares several asks for the others in its form.
bool canBegin(const AnalysisSpec &spec, const DatasetPtr &dataset);

} // namespace vitrine
