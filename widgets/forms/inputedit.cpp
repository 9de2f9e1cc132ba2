// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/inputedit.h"

#include "icons/icons.h"
#include "text/displaytext.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vitrine
{

InputEdit::InputEdit(InputSpec spec, QWidget *parent) : QWidget(parent), m_spec(std::move(spec))
{
    setObjectName(QStringLiteral("input.") + m_spec.key);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const QString label = shown(m_spec.label);
    if (m_spec.several) {
        m_list = new QListWidget(this);
        m_list->setAccessibleName(label);
        m_list->setTextElideMode(Qt::ElideMiddle);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        column->addWidget(m_list);
        // Later: the answer may fill the list anew, which it must not while it tells of one of its items.
        connect(
            m_list, &QListWidget::itemChanged, this, [this] { onTicked(); }, Qt::QueuedConnection);
    } else {
        m_box = new QComboBox(this);
        m_box->setAccessibleName(label);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(6);
        m_box->setFocusPolicy(Qt::StrongFocus); // a wheel over the form scrolls the form
        column->addWidget(m_box);
        connect(m_box, &QComboBox::activated, this, [this](int index) {
            const qint64 id = m_box->itemData(index).toLongLong();
            const QList<qint64> wanted = id == 0 ? QList<qint64>() : QList<qint64>{id};
            if (wanted != m_chosen)
                emit committed(m_spec.key, wanted);
        });
    }
    m_objection = new QLabel(this);
    m_objection->setObjectName(QStringLiteral("objection"));
    m_objection->setWordWrap(true);
    m_objection->hide();
    column->addWidget(m_objection);
}

QWidget *InputEdit::field() const
{
    return m_box ? static_cast<QWidget *>(m_box) : m_list;
}

void InputEdit::setObjection(const QString &sentence)
{
    m_objection->setText(sentence.isEmpty() ? QString() : QStringLiteral("<span style='color:%1'>⚠</span> %2").arg(icons::warningColour().name(), sentence.toHtmlEscaped()));
    m_objection->setVisible(!sentence.isEmpty());
    field()->setAccessibleDescription(sentence);
}

void InputEdit::setChoices(const QList<Choice> &choices, const QList<qint64> &chosen)
{
    const bool same = choices == m_choices;
    m_choices = choices;
    m_chosen = chosen;
    if (same && m_list)
        showTicks();
    else
        display();
}

void InputEdit::display()
{
    if (m_box) {
        m_box->clear();
        if (m_spec.optional)
            m_box->addItem(tr("none"), 0);
        for (const Choice &choice : std::as_const(m_choices)) {
            m_box->addItem(choice.label, choice.id);
            m_box->setItemData(m_box->count() - 1, choice.label, Qt::ToolTipRole);
        }
        m_box->setPlaceholderText(m_choices.isEmpty() ? tr("nothing fits") : tr("choose …"));
        m_box->setCurrentIndex(m_box->findData(m_chosen.isEmpty() ? qint64(0) : m_chosen.first()));
        m_box->setToolTip(m_chosen.isEmpty() ? shown(m_spec.label) : m_box->currentText());
        m_box->setEnabled(m_box->count() > (m_spec.optional ? 1 : 0));
        return;
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Choice &choice : std::as_const(m_choices)) {
        auto *item = new QListWidgetItem(choice.label, m_list);
        item->setData(Qt::UserRole, choice.id);
        item->setToolTip(choice.label);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    }
    showTicks();
    fitHeight();
}

void InputEdit::showTicks()
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(m_chosen.contains(m_list->item(row)->data(Qt::UserRole).toLongLong()) ? Qt::Checked : Qt::Unchecked);
}

void InputEdit::fitHeight()
{
    constexpr int longest = 6;
    const int row = std::max(m_list->sizeHintForRow(0), fontMetrics().height() + 4);
    m_list->setFixedHeight(std::clamp(m_list->count(), 2, longest) * row + 2 * m_list->frameWidth() + 2);
}

// In the order in which they were ticked: those that were chosen keep their places.
void InputEdit::onTicked()
{
    QList<qint64> wanted = m_chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        const qint64 id = m_list->item(row)->data(Qt::UserRole).toLongLong();
        if (m_list->item(row)->checkState() == Qt::Unchecked)
            wanted.removeAll(id);
        else if (!wanted.contains(id))
            wanted << id;
    }
    // The first input carries the analysis: its last dataset stays.
    if (wanted.isEmpty() && !m_spec.optional) {
        showTicks();
        return;
    }
    if (wanted != m_chosen)
        emit committed(m_spec.key, wanted);
}

} // namespace vitrine
