// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parameterform.h"

#include "forms/familyadder.h"
#include "icons/icons.h"
#include "text/displaytext.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace vitrine
{

ParameterForm::ParameterForm(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    setObjectName(QStringLiteral("parameterForm"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(8);
    m_layout->setVerticalSpacing(4);
    m_layout->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
}

void ParameterForm::setSpec(const AnalysisSpec *spec)
{
    if (m_spec == spec)
        return;
    m_spec = spec;
    m_rows.clear();
    m_adders.clear();
    m_objected.clear();
    m_general = nullptr;
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    if (!m_spec)
        return;
    for (const ParameterSpec &parameter : m_spec->parameters) {
        if (parameter.family)
            addFamilyAdder(parameter);
        else
            addRow(parameter, m_layout->rowCount());
    }
    m_general = new QLabel(this);
    m_general->setObjectName(QStringLiteral("generalObjection"));
    m_general->setWordWrap(true);
    m_general->hide();
    m_layout->addRow(m_general);
}

void ParameterForm::addRow(const ParameterSpec &spec, int position)
{
    ParameterEdit *edit = makeParameterEdit(spec, this);
    auto *label = new QLabel(shown(spec.label), this);
    label->setToolTip(shown(spec.help));
    label->setBuddy(edit->firstField());
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setContentsMargins(0, 4, 0, 0);
    label->setFixedWidth(112); // the field needs the room more
    label->setMinimumHeight(label->heightForWidth(112));
    m_layout->insertRow(position, label, edit);
    m_rows.insert(spec.key, {label, edit});
    connect(edit, &ParameterEdit::committed, this, &ParameterForm::committed);
    const auto children = edit->findChildren<QWidget *>();
    for (QWidget *field : children)
        if (field->focusPolicy() != Qt::NoFocus)
            field->installEventFilter(this);
}

void ParameterForm::addFamilyAdder(const ParameterSpec &family)
{
    auto *adder = new FamilyAdder(family, this);
    auto *label = new QLabel(shown(family.label), this);
    label->setToolTip(shown(family.help));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_layout->addRow(label, adder);
    m_adders.insert(family.key, adder);
    connect(adder, &FamilyAdder::added, this, &ParameterForm::committed);
    connect(adder, &FamilyAdder::refused, this, [this](const QString &sentence) {
        m_general->setText(sentence);
        m_general->show();
    });
}

// Rows of set members come and go before the row that adds one.
void ParameterForm::syncFamily(const ParameterSpec &family, const Parameters &given, const QStringList &members)
{
    FamilyAdder *adder = m_adders.value(family.key);
    const QString start = family.key + QLatin1Char('.');
    QStringList free = members;
    const auto keys = m_rows.keys();
    for (const QString &key : keys) {
        if (key.startsWith(start) && !given.isSet(key)) {
            m_layout->removeRow(m_rows.value(key).edit);
            m_rows.remove(key);
        }
    }
    for (const auto &[key, value] : given.all()) {
        if (!key.startsWith(start))
            continue;
        free.removeAll(key.mid(start.size()));
        if (m_rows.contains(key))
            continue;
        ParameterSpec member = family;
        member.key = key;
        member.family = false;
        member.label = text("%1 %2", shown(family.label), key.mid(start.size()));
        int row = 0;
        QFormLayout::ItemRole role{};
        m_layout->getWidgetPosition(adder, &row, &role);
        addRow(member, row);
    }
    adder->setMembers(free);
}

void ParameterForm::setValues(const Parameters &given, const Parameters &complete, const QStringList &familyMembers)
{
    if (!m_spec)
        return;
    for (const ParameterSpec &parameter : m_spec->parameters)
        if (parameter.family)
            syncFamily(parameter, given, familyMembers);
    Parameters all = complete;
    for (const auto &[key, value] : given.all())
        all.set(key, value);
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const ParameterValue *set = given.find(row.key());
        const ParameterValue *proposed = complete.find(row.key());
        row->edit->setValue(set ? *set : ParameterValue(), proposed ? *proposed : row->edit->spec().initial);
        const bool visible = counts(row->edit->spec(), all);
        row->edit->setVisible(visible);
        row->label->setVisible(visible);
    }
}

void ParameterForm::setObjection(const std::optional<Failure> &failure)
{
    if (!m_spec)
        return;
    if (ParameterEdit *old = edit(m_objected))
        old->setObjection({});
    m_objected.clear();
    m_general->hide();
    if (!failure)
        return;
    if (ParameterEdit *field = edit(failure->place.field)) {
        m_objected = failure->place.field;
        field->setObjection(shown(*failure));
        return;
    }
    m_general->setText(QStringLiteral("<span style='color:%1'>⚠</span> %2").arg(icons::errorColour().name(), shown(*failure).toHtmlEscaped()));
    m_general->show();
}

ParameterEdit *ParameterForm::edit(const QString &key) const
{
    return m_rows.value(key).edit;
}

void ParameterForm::focusField(const QString &key)
{
    if (ParameterEdit *field = edit(key))
        field->setFocus(Qt::ShortcutFocusReason);
}

bool ParameterForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        for (QObject *parent = watched; parent; parent = parent->parent())
            if (auto *field = qobject_cast<ParameterEdit *>(parent)) {
                emit fieldFocused(field->spec().key);
                break;
            }
    return QWidget::eventFilter(watched, event);
}

} // namespace vitrine
