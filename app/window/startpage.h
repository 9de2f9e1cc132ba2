// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vitrine
{

// What stands in the middle while no tab is open: where to drop, recent projects, the example, and work that
// an earlier run could not save.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);
    void setProjectIsEmpty(bool empty); // an open project needs other words than none
    void refreshRecent();

    struct Unsaved
    {
        QString name, what;
    };
    void setUnsaved(const std::vector<Unsaved> &unsaved);

signals:
    void openRequested();
    void importRequested();
    void exampleRequested();
    void recentChosen(const QString &path);
    void recoverRequested(int which);
    void discardRequested(int which);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_title, *m_words;
    QWidget *m_recent, *m_unsaved, *m_dropFrame;
    QVBoxLayout *m_recentLayout, *m_unsavedLayout;
};

} // namespace vitrine
