// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;

namespace vitrine
{

// One input of an analysis, made from its declaration: a box with the datasets that fit, or a list to tick
// where the analysis reads several. Told what there is to choose from; says what a person wants chosen.
class InputEdit : public QWidget
{
    Q_OBJECT

public:
    struct Choice
    {
        qint64 id = 0;
        QString label;
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    InputEdit(InputSpec spec, QWidget *parent);

    [[nodiscard]] const InputSpec &spec() const { return m_spec; }
    void setChoices(const QList<Choice> &choices, const QList<qint64> &chosen);
    [[nodiscard]] const QList<qint64> &chosen() const { return m_chosen; }
    [[nodiscard]] QWidget *field() const; // the buddy of the label
    void setObjection(const QString &sentence);

signals:
    void committed(const QString &key, const QList<qint64> &chosen); // empty: without this input

private:
    void display();
    void showTicks();
    void fitHeight();
    void onTicked();

    InputSpec m_spec;
    QList<Choice> m_choices;
    QList<qint64> m_chosen;
    QComboBox *m_box = nullptr;    // one dataset
    QListWidget *m_list = nullptr; // several
    QLabel *m_objection = nullptr;
};

} // namespace vitrine
