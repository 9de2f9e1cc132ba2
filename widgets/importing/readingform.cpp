// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/readingform.h"

#include "forms/parameteredit.h"
#include "techniques/technique.h"
#include "text/displaytext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine
{

namespace
{

// Marks are hard to see: a comma has its name beside it.
ParameterSpec named(ParameterSpec spec)
{
    for (auto &choice : spec.choices) {
        if (!choice.label.isEmpty())
            continue;
        if (choice.key == QLatin1String("."))
            choice.label = text("%1", ReadingForm::tr("point ."));
        else if (choice.key == QLatin1String(","))
            choice.label = text("%1", ReadingForm::tr("comma ,"));
        else if (choice.key == QLatin1String(";"))
            choice.label = text("%1", ReadingForm::tr("semicolon ;"));
        else if (choice.key == QLatin1String("tab"))
            choice.label = text("%1", ReadingForm::tr("tab"));
        else if (choice.key == QLatin1String("blank"))
            choice.label = text("%1", ReadingForm::tr("blanks"));
        else
            choice.label = text("%1", choice.key);
    }
    return spec;
}

} // namespace

ReadingForm::ReadingForm(QWidget *parent) : QWidget(parent), m_importer(new QComboBox(this))
{
    setObjectName(QStringLiteral("readingForm"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_importer->setObjectName(QStringLiteral("importer"));
    m_importer->setAccessibleName(tr("Read as"));
    m_importer->setFocusPolicy(Qt::StrongFocus);
    m_importer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_importer->setMinimumContentsLength(12);
    for (const Importer &importer : registry().importers())
        m_importer->addItem(shown(importer.label), importer.id);
    layout->addWidget(m_importer);
    connect(m_importer, &QComboBox::activated, this, [this] {
        const QString wanted = m_importer->currentData().toString();
        if (wanted == m_id)
            return;
        setReading(wanted, {});
        emit changed(m_id, m_options);
    });
}

void ReadingForm::setReading(const QString &importer, const Parameters &options)
{
    if (importer == m_id && options == m_options && m_fields)
        return;
    m_id = importer;
    m_options = options;
    rebuild();
}

void ReadingForm::rebuild()
{
    m_importer->setCurrentIndex(m_importer->findData(m_id));
    if (m_fields) {
        m_fields->hide();
        m_fields->deleteLater(); // one of its fields may have sent the change
    }
    m_fields = new QWidget(this);
    layout()->addWidget(m_fields);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    const auto &importers = registry().importers();
    const auto found = std::find_if(importers.begin(), importers.end(), [this](const Importer &importer) { return importer.id == m_id; });
    if (found == importers.end())
        return;
    for (const ParameterSpec &option : found->options) {
        if (option.family)
            continue; // what columns are is said beside the columns
        ParameterEdit *edit = makeParameterEdit(named(option), m_fields);
        const ParameterValue *given = m_options.find(option.key);
        edit->setValue(given ? *given : ParameterValue(), {});
        connect(edit, &ParameterEdit::committed, this, [this](const QString &key, const ParameterValue &value) {
            Parameters next = m_options;
            if (std::holds_alternative<std::monostate>(value))
                next.unset(key);
            else
                next.set(key, value);
            emit changed(m_id, next);
        });
        auto *label = new QLabel(shown(option.label), m_fields);
        label->setBuddy(edit->firstField());
        label->setToolTip(shown(option.help));
        form->addRow(label, edit);
    }
}

} // namespace vitrine
