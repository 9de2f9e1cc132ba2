// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "forms/inputedit.h"
#include "forms/parameteredit.h"

#include <QHash>
#include <QWidget>

class QFormLayout;
class QLabel;

namespace vitrine
{

// The fields of an analysis, generated from its declaration: first the inputs there is something to choose
// for, then the parameters; labels on the right edge, units behind, only those that count. Families such as fix.R1 have a row each and a row to add one. Holds no document data: it
// is told values and says what a person wants changed.
class ParameterForm : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterForm(QWidget *parent = nullptr);

    void setSpec(const AnalysisSpec *spec); // null empties the form; the spec must outlive it
    [[nodiscard]] const AnalysisSpec *spec() const { return m_spec; }
    // `given` by the person, `complete` with the analysis's proposals; members: keys a family may take; inputs: names of the datasets
    // given, which number the members of families that declare numbers.
    void setValues(const Parameters &given, const Parameters &complete, const QStringList &familyMembers = {}, const QStringList &inputs = {});
    // The analysis's objection to the values, shown under the field it names; nullopt removes it.
    void setObjection(const std::optional<Failure> &failure);

    [[nodiscard]] ParameterEdit *edit(const QString &key) const; // null when there is no such row
    [[nodiscard]] QList<InputEdit *> inputEdits() const { return m_inputs; }
    void discardEntries(); // what was typed and not accepted is given up
    void focusField(const QString &key);

signals:
    void committed(const QString &key, const vitrine::ParameterValue &value);
    void inputCommitted(const QString &key, const QList<qint64> &datasets);
    void fieldFocused(const QString &key); // so that the plot can mark its handle

private:
    struct Row
    {
        QLabel *label = nullptr;
        ParameterEdit *edit = nullptr;
    };
    [[nodiscard]] QLabel *makeLabel(const QString &words, const QString &help, QWidget *buddy);
    void addInput(const InputSpec &spec);
    void addRow(const ParameterSpec &spec, int position);
    void syncFamily(const ParameterSpec &family, const Parameters &given, const QStringList &members);
    void addFamilyAdder(const ParameterSpec &family);
    void fitLabels();
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    const AnalysisSpec *m_spec = nullptr;
    QFormLayout *m_layout;
    QHash<QString, Row> m_rows;
    QList<InputEdit *> m_inputs;
    QHash<QString, class FamilyAdder *> m_adders; // by family key
    QLabel *m_general = nullptr;                  // an objection to no field in particular
    QString m_objected;
};

} // namespace vitrine
