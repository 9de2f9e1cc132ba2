// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysing/subject.h"
#include "figure/choices.h"
#include "figure/derivativepanel.h"
#include "report/projectfigure.h"
#include "session/session.h"

#include <QWidget>

class QLabel;

namespace vitrine
{

class MaskBar;
class PageView;
class PlotBar;
class PlotView;

// A tab with a plot: a dataset, an analysis with its handles, a saved figure or an Ashby chart. Handles and
// keys on the plot become gestures of the session; everything else follows the session's signals, and only
// while the page is seen.
class PlotPage : public QWidget
{
    Q_OBJECT

public:
    PlotPage(Session *session, const Subject &subject, QWidget *parent = nullptr);

    [[nodiscard]] const Subject &subject() const { return m_subject; }
    void setSubject(const Subject &subject);
    [[nodiscard]] PlotView *view() const { return m_view; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] Figure figure() const; // as it would be exported
    [[nodiscard]] FigureStyle style() const;
    [[nodiscard]] PageView *page() const { return m_page; } // of a saved figure, instead of the plot
    void fit();

    // The derivatives of measured curves in a panel below, for datasets and analyses; a saved figure knows itself whether it has them.
    void setDerivative(bool wanted);

    void setAshby(const AshbyOptions &options);
    [[nodiscard]] const AshbyOptions &ashby() const { return m_ashby; }

signals:
    void pointed(const QString &words); // what lies under the mouse, "" when it has gone
    void contextMenuRequested(const QPoint &global);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] Figure composed() const;
    void refresh();
    void refreshWhenSeen();
    void onProjectChanged(const ProjectPtr &before, const ProjectPtr &after);
    void onHandleMoved(const QString &parameter, double low, double high, bool final);
    void onLabelChosen(const QString &text, const QString &panel, const QString &label, const LabelChoice &choice);
    void onHovered(const QString &panel, double x, double y, const QString &description);

    Session *m_session;
    Subject m_subject;
    bool m_derivative = false;
    mutable DerivativeCache m_derivatives; // those drawn last: a dragged handle leaves the curves alone
    PlotBar *m_bar;
    MaskBar *m_mask;
    PlotView *m_view;
    PageView *m_page;
    QLabel *m_nothing; // why there is no plot
    AshbyOptions m_ashby;
    bool m_dirty = true;
};

} // namespace vitrine
