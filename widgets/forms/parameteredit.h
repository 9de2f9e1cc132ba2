// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/parameter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QComboBox;
class QToolButton;

namespace vitrine
{

// One field of a form, made from a declaration. What a person types is an edit buffer: it becomes a value on
// Enter or when the field is left, and only if the declaration accepts it; else the reason stands under the
// field, the old value counts, and what was typed stays to be mended until it is accepted or Esc gives it up.
// A value that the analysis proposes shows grey.
class ParameterEdit : public QWidget
{
    Q_OBJECT

public:
    ParameterEdit(ParameterSpec spec, QWidget *parent);

    [[nodiscard]] const ParameterSpec &spec() const { return m_spec; }
    // `given` is what the person set (monostate: nothing), `proposed` what the analysis takes instead.
    void setValue(const ParameterValue &given, const ParameterValue &proposed);
    [[nodiscard]] const ParameterValue &given() const { return m_given; }
    [[nodiscard]] const ParameterValue &proposed() const { return m_proposed; }

    // Why the last entry, or the value itself, was not accepted; "" removes the sentence.
    // While an entry waits to be mended, its own reason stays.
    void setObjection(const QString &sentence);
    [[nodiscard]] QString objection() const;
    // Gives up what was typed and not accepted: the form is for something else now.
    void discardEntry();

    [[nodiscard]] QWidget *firstField() const { return m_first; } // the buddy of the label

signals:
    void committed(const QString &key, const vitrine::ParameterValue &value); // monostate: back to the proposal

protected:
    virtual void display() = 0;      // m_given and m_proposed into the fields
    void setFirstField(QWidget *field);
    void addField(QWidget *field, int stretch = 1);
    void addUnit();
    [[nodiscard]] QLineEdit *addLine(const QString &accessibleName);
    // Checks and sends; says why not, and shows the old value no more than the entry.
    bool offer(const ParameterValue &value);
    bool offer(const QString &typed);
    void refuse(const QString &sentence); // what is typed, for this reason
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateReset();
    void showObjection(const QString &sentence);
    [[nodiscard]] bool beingTyped() const;

    ParameterSpec m_spec;
    ParameterValue m_given, m_proposed;
    bool m_refused = false; // the fields hold an entry that was not accepted
    QWidget *m_row = nullptr;
    QWidget *m_first = nullptr;
    QToolButton *m_reset = nullptr;
    QLabel *m_objection = nullptr;
};

// A number with its unit behind it; also integers.
class QuantityEdit : public ParameterEdit
{
    Q_OBJECT
public:
    QuantityEdit(ParameterSpec spec, QWidget *parent);

protected:
    void display() override;

private:
    QLineEdit *m_line;
};

// Two numbers with their unit behind them.
class RangeEdit : public ParameterEdit
{
    Q_OBJECT
public:
    RangeEdit(ParameterSpec spec, QWidget *parent);

protected:
    void display() override;

private:
    void commitTyped();
    QLineEdit *m_low, *m_high;
};

// One word of a list; the proposal shows in italics.
class ChoiceEdit : public ParameterEdit
{
    Q_OBJECT
public:
    ChoiceEdit(ParameterSpec spec, QWidget *parent);

protected:
    void display() override;

private:
    QComboBox *m_box;
};

// Free words, with suggestions where the declaration has some.
class WordsEdit : public ParameterEdit
{
    Q_OBJECT
public:
    WordsEdit(ParameterSpec spec, QWidget *parent);

protected:
    void display() override;

private:
    QLineEdit *m_line;
};

[[nodiscard]] ParameterEdit *makeParameterEdit(const ParameterSpec &spec, QWidget *parent);

} // namespace vitrine
