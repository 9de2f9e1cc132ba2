// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysing/foldout.h"

#include <QHash>
#include <QVBoxLayout>

namespace vitrine
{

namespace
{
QHash<QString, bool> &remembered()
{
    static QHash<QString, bool> open;
    return open;
}
} // namespace

Foldout::Foldout(const QString &name, const QString &title, bool openAtFirst, const std::function<QWidget *()> &make, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton(this)), m_make(make)
{
    setObjectName(QStringLiteral("fold.") + name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setText(title);
    m_heading->setAutoRaise(true);
    m_heading->setCheckable(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    layout->addWidget(m_heading, 0, Qt::AlignLeft);
    connect(m_heading, &QToolButton::clicked, this, [this, name](bool wanted) {
        remembered()[name] = wanted;
        open(wanted);
    });
    open(remembered().value(name, false) || openAtFirst);
}

void Foldout::open(bool wanted)
{
    m_heading->setChecked(wanted);
    m_heading->setArrowType(wanted ? Qt::DownArrow : Qt::RightArrow);
    if (wanted && !m_content) {
        m_content = m_make();
        layout()->addWidget(m_content);
    }
    if (m_content)
        m_content->setVisible(wanted);
}

} // namespace vitrine
