// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <functional>

namespace vitrine
{

// A heading that folds out what stands below it; that is made when it is first wanted. Remembers, while the
// program runs, whether headings of its name are open.
class Foldout : public QWidget
{
    Q_OBJECT

public:
    Foldout(const QString &name, const QString &title, bool openAtFirst, const std::function<QWidget *()> &make, QWidget *parent);

private:
    void open(bool wanted);

    QToolButton *m_heading;
    QWidget *m_content = nullptr;
    std::function<QWidget *()> m_make;
};

} // namespace vitrine
