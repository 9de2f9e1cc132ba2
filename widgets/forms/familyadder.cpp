// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/familyadder.h"

#include "icons/icons.h"
#include "text/displaytext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace vitrine
{

FamilyAdder::FamilyAdder(ParameterSpec family, QWidget *parent)
    : QWidget(parent), m_family(std::move(family)), m_member(new QComboBox(this)), m_value(new QLineEdit(this))
{
    setObjectName(QStringLiteral("add.") + m_family.key);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const QString label = shown(m_family.label);
    m_member->setEditable(true);
    m_member->setMinimumContentsLength(3);
    m_member->setAccessibleName(tr("%1: which").arg(label));
    m_member->setToolTip(shown(m_family.help));
    m_member->setFocusPolicy(Qt::StrongFocus);
    m_value->setAccessibleName(tr("%1: value").arg(label));
    m_value->setPlaceholderText(tr("value"));
    m_value->setMinimumWidth(40);
    auto *button = new QToolButton(this);
    button->setIcon(icons::icon(QStringLiteral("add")));
    button->setAutoRaise(true);
    button->setToolTip(tr("Add: %1").arg(label));
    button->setAccessibleName(button->toolTip());
    row->addWidget(m_member, 1);
    row->addWidget(m_value, 1);
    row->addWidget(button);
    connect(button, &QToolButton::clicked, this, &FamilyAdder::add);
    connect(m_value, &QLineEdit::returnPressed, this, &FamilyAdder::add);
}

void FamilyAdder::setMembers(const QStringList &members)
{
    const QString typed = m_member->currentText();
    m_member->clear();
    m_member->addItems(members);
    if (!typed.isEmpty() && members.contains(typed))
        m_member->setCurrentText(typed);
}

void FamilyAdder::add()
{
    const QString member = m_member->currentText().trimmed().section(u' ', 0, 0); // "2 · name of the second"
    if (member.isEmpty() || m_value->text().trimmed().isEmpty()) {
        (member.isEmpty() ? static_cast<QWidget *>(m_member) : m_value)->setFocus();
        return;
    }
    const auto value = parsedParameter(m_family, asTyped(m_value->text()));
    if (!value) {
        emit refused(shown(value.failure()));
        return;
    }
    m_value->clear();
    emit added(m_family.key + QLatin1Char('.') + member, *value);
}

} // namespace vitrine
