// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parameterform.h"

#include "forms/familyadder.h"
#include "icons/icons.h"
#include "text/displaytext.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

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
    m_inputs.clear();
    m_objected.clear();
    m_general = nullptr;
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    if (!m_spec)
        return;
    // An analysis of one dataset hangs on it; there is nothing to choose for it here.
    const auto needed = std::count_if(m_spec->inputs.begin(), m_spec->inputs.end(), [](const InputSpec &input) { return !input.optional; });
    for (std::size_t i = 0; i < m_spec->inputs.size(); ++i)
        if (i > 0 || needed > 1 || m_spec->inputs[i].several)
            addInput(m_spec->inputs[i]);
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
    fitLabels();
}

QLabel *ParameterForm::makeLabel(const QString &words, const QString &help, QWidget *buddy)
{
    auto *label = new QLabel(words, this);
    label->setToolTip(help.isEmpty() ? words : help);
    label->setBuddy(buddy);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setContentsMargins(0, 4, 0, 0);
    label->setProperty("rowLabel", true);
    return label;
}

// One width for all labels: what the longest needs on one line, at most 45 % of the form, at least the longest
// word; what is longer wraps and is as high as it has to be. The fields get the rest.
void ParameterForm::fitLabels()
{
    int oneLine = 0, oneWord = 0;
    QList<QLabel *> labels;
    const auto all = findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    for (QLabel *label : all) {
        if (!label->property("rowLabel").toBool() || label->isHidden())
            continue;
        labels << label;
        const QFontMetrics metrics = label->fontMetrics();
        oneLine = std::max(oneLine, metrics.horizontalAdvance(label->text()));
        const auto words = label->text().split(QLatin1Char(' '));
        for (const QString &word : words)
            oneWord = std::max(oneWord, metrics.horizontalAdvance(word));
    }
    constexpr int margin = 2;
    const int wide = std::max(std::min(oneLine, width() * 45 / 100), oneWord) + margin;
    for (QLabel *label : std::as_const(labels)) {
        label->setFixedWidth(wide);
        const int high = label->heightForWidth(wide);
        if (label->minimumHeight() != high)
            label->setMinimumHeight(high);
    }
}

bool ParameterForm::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLabels();
    return QWidget::event(event);
}

void ParameterForm::addInput(const InputSpec &spec)
{
    auto *edit = new InputEdit(spec, this);
    m_layout->addRow(makeLabel(shown(spec.label), {}, edit->field()), edit);
    m_inputs << edit;
    connect(edit, &InputEdit::committed, this, &ParameterForm::inputCommitted);
}

void ParameterForm::addRow(const ParameterSpec &spec, int position)
{
    ParameterEdit *edit = makeParameterEdit(spec, this);
    QLabel *label = makeLabel(shown(spec.label), shown(spec.help), edit->firstField());
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
    m_layout->addRow(makeLabel(shown(family.label), shown(family.help), nullptr), adder);
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
        const QString own = key.mid(start.size());
        free.removeIf([&own](const QString &one) { return one.section(u' ', 0, 0) == own; });
        if (m_rows.contains(key))
            continue;
        ParameterSpec member = family;
        member.key = key;
        member.family = false;
        member.choices.clear(); // those of a family are its members
        member.label = text("%1 %2", shown(family.label), key.mid(start.size()));
        int row = 0;
        QFormLayout::ItemRole role{};
        m_layout->getWidgetPosition(adder, &row, &role);
        addRow(member, row);
    }
    adder->setMembers(free);
}

void ParameterForm::setValues(const Parameters &given, const Parameters &complete, const QStringList &familyMembers, const QStringList &inputs)
{
    if (!m_spec)
        return;
    Parameters all = complete;
    for (const auto &[key, value] : given.all())
        all.set(key, value);
    // Members with handles on the plot are numbered, and shown where they are proposed too.
    QStringList numbers;
    for (int i = 1; i <= 12; ++i)
        numbers << QString::number(i);
    QStringList datasets;
    for (const QString &name : inputs)
        datasets << QStringLiteral("%1 · %2").arg(datasets.size() + 1).arg(name);
    for (const ParameterSpec &parameter : m_spec->parameters) {
        if (!parameter.family)
            continue;
        const bool handles = parameter.handle != HandleKind::None, visible = counts(parameter, all);
        // What the declaration lists are the members; listed numbers are those of the datasets.
        QStringList members;
        for (const ParameterSpec::Choice &choice : parameter.choices)
            members << choice.key;
        bool numbered = false;
        if (!members.isEmpty())
            members.first().toInt(&numbered);
        if (numbered && !datasets.isEmpty())
            members = datasets;
        syncFamily(parameter, handles && visible ? all : given, handles ? numbers : members.isEmpty() ? familyMembers : members);
        FamilyAdder *adder = m_adders.value(parameter.key);
        adder->setVisible(visible);
        if (QWidget *label = m_layout->labelForField(adder))
            label->setVisible(visible);
    }
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const ParameterValue *set = given.find(row.key());
        const ParameterValue *proposed = complete.find(row.key());
        row->edit->setValue(set ? *set : ParameterValue(), proposed ? *proposed : row->edit->spec().initial);
        const bool visible = counts(row->edit->spec(), all);
        row->edit->setVisible(visible);
        row->label->setVisible(visible);
    }
    fitLabels();
}

void ParameterForm::setObjection(const std::optional<Failure> &failure)
{
    if (!m_spec)
        return;
    if (ParameterEdit *old = edit(m_objected))
        old->setObjection({});
    m_objected.clear();
    m_general->hide();
    for (InputEdit *input : std::as_const(m_inputs))
        input->setObjection({});
    if (!failure)
        return;
    // A dataset that was chosen for an input answers for it, also where a parameter bears the same name.
    for (InputEdit *input : std::as_const(m_inputs))
        if (input->spec().key == failure->place.field && !input->chosen().isEmpty()) {
            input->setObjection(shown(*failure));
            return;
        }
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

void ParameterForm::discardEntries()
{
    for (const Row &row : std::as_const(m_rows))
        row.edit->discardEntry();
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
