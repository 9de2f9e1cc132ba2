// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/parameteredit.h"

#include "base/numbertext.h"
#include "icons/icons.h"
#include "text/displaytext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine
{

namespace
{
bool isSet(const ParameterValue &value)
{
    return !std::holds_alternative<std::monostate>(value);
}
} // namespace

ParameterEdit::ParameterEdit(ParameterSpec spec, QWidget *parent) : QWidget(parent), m_spec(std::move(spec))
{
    setObjectName(QStringLiteral("edit.") + m_spec.key);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_row = new QWidget(this);
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    column->addWidget(m_row);

    m_reset = new QToolButton(m_row);
    m_reset->setObjectName(QStringLiteral("reset"));
    m_reset->setIcon(icons::icon(QStringLiteral("reset")));
    m_reset->setAutoRaise(true);
    m_reset->setToolTip(tr("Back to the proposed value"));
    m_reset->setAccessibleName(tr("Back to the proposed value of %1").arg(shown(m_spec.label)));
    // The button keeps its place while it has nothing to do, so that fields of a form stay aligned.
    QSizePolicy keep = m_reset->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keep);
    m_reset->hide();
    row->addWidget(m_reset);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        discardEntry();
        emit committed(m_spec.key, ParameterValue());
    });

    m_objection = new QLabel(this);
    m_objection->setObjectName(QStringLiteral("objection"));
    m_objection->setWordWrap(true);
    m_objection->setForegroundRole(QPalette::WindowText);
    m_objection->hide();
    column->addWidget(m_objection);
}

void ParameterEdit::setValue(const ParameterValue &given, const ParameterValue &proposed)
{
    const bool same = given == m_given;
    m_given = given;
    m_proposed = proposed;
    // A result that comes in, or a commit elsewhere, does not take away what somebody is typing or has to mend.
    if (!same || !(m_refused || beingTyped())) {
        m_refused = false;
        display();
    }
    updateReset();
}

bool ParameterEdit::beingTyped() const
{
    const auto lines = findChildren<QLineEdit *>();
    return std::any_of(lines.begin(), lines.end(), [](const QLineEdit *line) { return line->isModified(); });
}

void ParameterEdit::discardEntry()
{
    const bool mended = m_refused;
    m_refused = false;
    showObjection({});
    if (mended || beingTyped())
        display();
}

void ParameterEdit::refuse(const QString &sentence)
{
    m_refused = true;
    showObjection(sentence);
}

void ParameterEdit::updateReset()
{
    m_reset->setVisible(isSet(m_given));
}

void ParameterEdit::setObjection(const QString &sentence)
{
    if (!m_refused)
        showObjection(sentence);
}

void ParameterEdit::showObjection(const QString &sentence)
{
    m_objection->setText(sentence.isEmpty() ? QString() : QStringLiteral("<span style='color:%1'>⚠</span> %2").arg(icons::warningColour().name(), sentence.toHtmlEscaped()));
    m_objection->setVisible(!sentence.isEmpty());
    m_objection->setProperty("sentence", sentence);
    if (m_first)
        m_first->setAccessibleDescription(sentence);
}

QString ParameterEdit::objection() const
{
    return m_objection->property("sentence").toString();
}

void ParameterEdit::setFirstField(QWidget *field)
{
    m_first = field;
    setFocusProxy(field);
}

void ParameterEdit::addField(QWidget *field, int stretch)
{
    auto *row = static_cast<QHBoxLayout *>(m_row->layout());
    row->insertWidget(row->count() - 1, field, stretch);
    if (!m_first)
        setFirstField(field);
}

void ParameterEdit::addUnit()
{
    const QString unit = shownUnit(m_spec.unit);
    if (!unit.isEmpty())
        addField(new QLabel(unit, m_row), 0);
}

QLineEdit *ParameterEdit::addLine(const QString &accessibleName)
{
    auto *line = new QLineEdit(m_row);
    line->setAccessibleName(accessibleName);
    // A number cut off at its beginning reads as another number.
    line->setMinimumWidth(line->fontMetrics().horizontalAdvance(QStringLiteral("0000.00")) + 10);
    line->setToolTip(shown(m_spec.help));
    line->installEventFilter(this);
    addField(line);
    return line;
}

bool ParameterEdit::offer(const ParameterValue &value)
{
    if (const auto good = checked(m_spec, value); !good) {
        refuse(shown(good.failure()));
        return false;
    }
    m_refused = false;
    showObjection({});
    if (value == m_given) {
        display();
        return true;
    }
    emit committed(m_spec.key, value);
    return true;
}

bool ParameterEdit::offer(const QString &typed)
{
    if (typed.trimmed().isEmpty()) {
        m_refused = false;
        showObjection({});
        if (isSet(m_given))
            emit committed(m_spec.key, ParameterValue());
        else
            display();
        return true;
    }
    const auto value = parsedParameter(m_spec, m_spec.kind == ParameterKind::Words ? typed.trimmed() : asTyped(typed));
    if (!value) {
        refuse(shown(value.failure()));
        return false;
    }
    return offer(*value);
}

// Esc puts the field back to the value that counts.
bool ParameterEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        auto *line = qobject_cast<QLineEdit *>(watched);
        if (key->key() == Qt::Key_Escape && line && (line->isModified() || !objection().isEmpty())) {
            if (event->type() == QEvent::KeyPress) {
                m_refused = false;
                showObjection({});
                display();
            }
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QuantityEdit::QuantityEdit(ParameterSpec spec, QWidget *parent) : ParameterEdit(std::move(spec), parent), m_line(addLine(shown(this->spec().label)))
{
    addUnit();
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->isModified() && offer(m_line->text()))
            m_line->setModified(false);
    });
}

void QuantityEdit::display()
{
    m_line->setText(shownValue(given()));
    m_line->setPlaceholderText(shownValue(proposed()));
    m_line->setCursorPosition(0);
    m_line->setModified(false);
}

RangeEdit::RangeEdit(ParameterSpec spec, QWidget *parent)
    : ParameterEdit(std::move(spec), parent), m_low(addLine(tr("%1, from").arg(shown(this->spec().label)))), m_high(nullptr)
{
    addField(new QLabel(QStringLiteral("…"), this), 0);
    m_high = addLine(tr("%1, to").arg(shown(this->spec().label)));
    addUnit();
    connect(m_low, &QLineEdit::editingFinished, this, &RangeEdit::commitTyped);
    connect(m_high, &QLineEdit::editingFinished, this, &RangeEdit::commitTyped);
}

void RangeEdit::display()
{
    const auto *value = std::get_if<Interval>(&given());
    const auto *other = std::get_if<Interval>(&proposed());
    m_low->setText(value ? shownNumber(value->low) : QString());
    m_high->setText(value ? shownNumber(value->high) : QString());
    m_low->setPlaceholderText(other ? shownNumber(other->low) : QString());
    m_high->setPlaceholderText(other ? shownNumber(other->high) : QString());
    for (QLineEdit *line : {m_low, m_high}) {
        line->setCursorPosition(0);
        line->setModified(false);
    }
}

// The side that was not typed keeps its exact value, not the rounded one on the screen.
void RangeEdit::commitTyped()
{
    if (!m_low->isModified() && !m_high->isModified())
        return;
    if (m_low->text().trimmed().isEmpty() && m_high->text().trimmed().isEmpty()) {
        offer(QString());
        return;
    }
    const auto *known = std::get_if<Interval>(&given());
    if (!known)
        known = std::get_if<Interval>(&proposed());
    const auto side = [this, known](QLineEdit *line, double Interval::*which) -> QString {
        const QString typed = line->text().trimmed();
        if (known && (typed.isEmpty() || !line->isModified()))
            return exactNumberText(known->*which);
        return asTyped(typed);
    };
    const QString low = side(m_low, &Interval::low), high = side(m_high, &Interval::high);
    // Only one side of a new interval is there: the other is being typed next.
    if (low.isEmpty() || high.isEmpty())
        return;
    const auto value = parsedParameter(spec(), QStringLiteral("%1..%2").arg(low, high));
    if (!value) {
        refuse(shown(value.failure()));
        return;
    }
    if (offer(*value)) {
        m_low->setModified(false);
        m_high->setModified(false);
    }
}

ChoiceEdit::ChoiceEdit(ParameterSpec spec, QWidget *parent) : ParameterEdit(std::move(spec), parent), m_box(new QComboBox(this))
{
    for (const auto &choice : this->spec().choices)
        m_box->addItem(shown(choice.label), choice.key);
    m_box->setAccessibleName(shown(this->spec().label));
    m_box->setToolTip(shown(this->spec().help));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(6);
    m_box->setFocusPolicy(Qt::StrongFocus); // a wheel over the form scrolls the form
    m_box->installEventFilter(this);
    addField(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) { offer(ParameterValue(m_box->itemData(index).toString())); });
}

void ChoiceEdit::display()
{
    const auto *value = std::get_if<QString>(&given());
    const auto *other = std::get_if<QString>(&proposed());
    m_box->setCurrentIndex(value ? m_box->findData(*value) : other ? m_box->findData(*other) : -1);
    QFont font = this->font();
    font.setItalic(!value);
    m_box->setFont(font);
}

WordsEdit::WordsEdit(ParameterSpec spec, QWidget *parent) : ParameterEdit(std::move(spec), parent), m_line(addLine(shown(this->spec().label)))
{
    if (!this->spec().choices.empty()) {
        // What is entered, and in the list what it is for.
        auto *words = new QStandardItemModel(m_line);
        for (const auto &choice : this->spec().choices) {
            const QString purpose = shown(choice.label);
            auto *item = new QStandardItem(purpose.isEmpty() || purpose == choice.key ? choice.key : QStringLiteral("%1    %2").arg(choice.key, purpose));
            item->setData(choice.key, Qt::UserRole);
            words->appendRow(item);
        }
        auto *completer = new QCompleter(words, m_line);
        completer->setCompletionRole(Qt::UserRole);
        completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_line->setCompleter(completer);
        auto *more = new QToolButton(this);
        more->setArrowType(Qt::DownArrow);
        more->setAutoRaise(true);
        more->setToolTip(tr("Suggestions"));
        more->setAccessibleName(tr("Suggestions for %1").arg(shown(this->spec().label)));
        connect(more, &QToolButton::clicked, this, [this, completer] {
            m_line->setFocus();
            // As wide as what it says, not as the field.
            const int wide = completer->popup()->sizeHintForColumn(0) + completer->popup()->verticalScrollBar()->sizeHint().width() + 8;
            completer->complete(QRect(0, 0, std::max(wide, m_line->width()), m_line->height()));
        });
        addField(more, 0);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &word) { offer(ParameterValue(word)); });
    }
    addUnit();
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->isModified() && offer(m_line->text()))
            m_line->setModified(false);
    });
}

void WordsEdit::display()
{
    m_line->setText(shownValue(given()));
    m_line->setPlaceholderText(shownValue(proposed()));
    m_line->setCursorPosition(0);
    m_line->setModified(false);
}

ParameterEdit *makeParameterEdit(const ParameterSpec &spec, QWidget *parent)
{
    switch (spec.kind) {
    case ParameterKind::Number:
    case ParameterKind::Integer:
        return new QuantityEdit(spec, parent);
    case ParameterKind::Range:
        return new RangeEdit(spec, parent);
    case ParameterKind::Choice:
        return new ChoiceEdit(spec, parent);
    case ParameterKind::Words:
        break;
    }
    return new WordsEdit(spec, parent);
}

} // namespace vitrine
