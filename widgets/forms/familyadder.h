// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/parameter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vitrine
{

// The last row of a family of parameters: which member, which value, add.
class FamilyAdder : public QWidget
{
    Q_OBJECT

public:
    FamilyAdder(ParameterSpec family, QWidget *parent);
    void setMembers(const QStringList &members); // without those that have a row already

signals:
    void added(const QString &key, const vitrine::ParameterValue &value);
    void refused(const QString &sentence);

private:
    void add();

    ParameterSpec m_family;
    QComboBox *m_member;
    QLineEdit *m_value;
};

} // namespace vitrine
