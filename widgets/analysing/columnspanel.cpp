// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysing/columnspanel.h"

#include "data/interpretation.h"
#include "forms/parameteredit.h"
#include "icons/icons.h"
#include "project/edits.h"
#include "report/columnsfigure.h"
#include "report/interpreting.h"
#include "techniques/technique.h"
#include "text/displaytext.h"

#include <QActionGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine
{

namespace
{

// The roles to choose from: key and words, by the words.
std::vector<std::pair<QString, QString>> roleChoices()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const KnownRole &role : registry().roles()) {
        choices.emplace_back(role.role, shownRole(role.role));
        if (role.turned)
            choices.emplace_back(QLatin1Char('-') + role.role, shownRole(QLatin1Char('-') + role.role));
    }
    std::sort(choices.begin(), choices.end(), [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    return choices;
}

QString roleOf(const DatasetNode &node, std::size_t column)
{
    const QString said = node.said.words(roleKey(column));
    return said.isEmpty() ? node.data->columns[column].role : said;
}

QString asReadText(const QString &words)
{
    return words.isEmpty() ? ColumnsPanel::tr("not known") : words;
}

// The fact as a parameter, so that the form's fields do for it.
ParameterSpec specOf(const Fact &fact)
{
    ParameterSpec spec;
    spec.key = fact.key;
    spec.label = text(fact.label);
    spec.optional = true;
    if (fact.unit) {
        spec.kind = ParameterKind::Number;
        spec.unit = Unit::of(fact.unit);
    } else {
        spec.kind = ParameterKind::Choice;
        for (const QString &word : fact.words)
            spec.choices.push_back({word, text(word.toUtf8().constData())});
    }
    return spec;
}

ParameterValue valueOf(const Dataset &data, const ParameterSpec &spec)
{
    if (spec.kind == ParameterKind::Choice) {
        const QString words = data.metadata.text(spec.key);
        return words.isEmpty() ? ParameterValue() : ParameterValue(words);
    }
    const auto quantity = data.metadata.quantity(spec.key, spec.unit);
    return quantity && quantity->hasValue() ? ParameterValue(quantity->value) : ParameterValue();
}

} // namespace

QString shownRole(const QString &role)
{
    if (role.startsWith(QLatin1Char('-')))
        return ColumnsPanel::tr("%1, sign turned").arg(shownRole(role.mid(1)));
    QString words = role;
    words.replace(QLatin1Char('-'), QLatin1Char(' '));
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

ColumnsPanel::ColumnsPanel(Session *session, NodeId dataset, QWidget *parent) : QWidget(parent), m_session(session), m_dataset(dataset)
{
    setObjectName(QStringLiteral("columns"));
    const auto node = session->project().dataset(dataset);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    // Instruments write tables of a hundred columns; those are named by the headings in the data dock.
    constexpr std::size_t most = 16;
    for (std::size_t column = 0; column < std::min(node->data->columns.size(), most); ++column)
        addColumn(grid, column);
    layout->addLayout(grid);
    if (node->data->columns.size() > most) {
        auto *more = new QLabel(tr("%n more column(s): a right click on a heading of the raw numbers says what it is.", nullptr, int(node->data->columns.size() - most)), this);
        more->setWordWrap(true);
        more->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(more);
    }
    m_objection = new QLabel(this);
    m_objection->setObjectName(QStringLiteral("columnsObjection"));
    m_objection->setWordWrap(true);
    m_objection->hide();
    layout->addWidget(m_objection);
    addFacts(layout);
}

void ColumnsPanel::addColumn(QGridLayout *grid, std::size_t column)
{
    const auto node = m_session->project().dataset(m_dataset);
    const Column &present = node->data->columns[column], &asRead = node->fromFile()->columns[column];
    const int row = grid->rowCount();
    auto *name = new QLabel(this);
    name->setText(name->fontMetrics().elidedText(present.name, Qt::ElideMiddle, 96));
    name->setToolTip(present.name);
    name->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(name, row, 0);

    auto *role = new QComboBox(this);
    role->setObjectName(roleKey(column));
    role->setAccessibleName(tr("What %1 is").arg(present.name));
    role->setFocusPolicy(Qt::StrongFocus);
    role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    role->setMinimumContentsLength(8);
    role->setMaxVisibleItems(24);
    role->addItem(tr("as in the file: %1").arg(asReadText(shownRole(asRead.role))), QString());
    if (!asRead.role.isEmpty())
        role->addItem(tr("nothing"), QStringLiteral("none"));
    role->insertSeparator(role->count());
    for (const auto &[key, words] : roleChoices())
        role->addItem(words, key);
    const QString known = roleOf(*node, column);
    role->setCurrentIndex(std::max(0, role->findData(node->said.isSet(roleKey(column)) ? known : known)));
    role->setToolTip(role->currentText());
    connect(role, &QComboBox::activated, this, [this, column, role, asReadRole = asRead.role, name = present.name] {
        const QString wanted = role->currentData().toString() == asReadRole ? QString() : role->currentData().toString();
        const auto now = m_session->project().dataset(m_dataset);
        if (!now || wanted == now->said.words(roleKey(column)))
            return;
        commit(wanted.isEmpty() ? tr("Take %1 as in the file").arg(name) : tr("Say that %1 is: %2").arg(name, role->currentText()),
               roleSaid(m_session->project(), m_dataset, column, wanted));
    });
    grid->addWidget(role, row, 1);

    auto *unit = new QComboBox(this);
    unit->setObjectName(unitKey(column));
    unit->setAccessibleName(tr("Unit of %1").arg(present.name));
    unit->setFocusPolicy(Qt::StrongFocus);
    unit->setEditable(true);
    unit->setInsertPolicy(QComboBox::NoInsert);
    unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    unit->setMinimumContentsLength(5);
    unit->addItems(unitsFor(present));
    unit->setEditText(present.unit.symbol());
    unit->lineEdit()->setPlaceholderText(asRead.unitText.isEmpty() ? tr("unit") : asRead.unitText);
    const auto say = [this, column, unit, asReadUnit = asRead.unit.symbol(), was = present.unit.symbol(), name = present.name] {
        const QString typed = unit->currentText().trimmed();
        if (typed == was)
            return;
        commit(tr("Set the unit of %1 to %2").arg(name, typed), unitSaid(m_session->project(), m_dataset, column, typed == asReadUnit ? QString() : typed));
    };
    connect(unit, &QComboBox::activated, this, say);
    connect(unit->lineEdit(), &QLineEdit::editingFinished, this, say);
    grid->addWidget(unit, row, 2);
    const auto assumed = assumedUnits(m_session->project(), m_dataset);
    if (std::find(assumed.begin(), assumed.end(), column) == assumed.end())
        return;
    auto *confirm = new QToolButton(this);
    confirm->setObjectName(QStringLiteral("confirm.") + unitKey(column));
    confirm->setText(tr("assumed ✓"));
    confirm->setToolTip(tr("The file names no unit for %1. Choose another one, or confirm %2 by a click.").arg(present.name, shownUnit(present.unit)));
    confirm->setAccessibleName(tr("Confirm the unit of %1").arg(present.name));
    confirm->setFocusPolicy(Qt::StrongFocus);
    connect(confirm, &QToolButton::clicked, this, [this, column, symbol = present.unit.symbol(), name = present.name] {
        commit(tr("Confirm the unit of %1").arg(name), unitSaid(m_session->project(), m_dataset, column, symbol));
    });
    grid->addWidget(confirm, row, 3);
}

void ColumnsPanel::addFacts(QVBoxLayout *layout)
{
    const auto node = m_session->project().dataset(m_dataset);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    for (const Fact &fact : facts()) {
        ParameterEdit *edit = makeParameterEdit(specOf(fact), this);
        const bool said = node->said.isSet(QStringLiteral("about.") + fact.key);
        edit->setValue(said ? valueOf(*node->data, edit->spec()) : ParameterValue(), valueOf(*node->fromFile(), edit->spec()));
        connect(edit, &ParameterEdit::committed, this, [this, edit](const QString &key, const ParameterValue &value) {
            QString words = parameterText(value);
            if (!words.isEmpty() && !edit->spec().unit.symbol().isEmpty())
                words += QLatin1Char(' ') + edit->spec().unit.symbol();
            const QString label = shown(edit->spec().label);
            commit(words.isEmpty() ? tr("Take %1 as in the file").arg(label) : tr("Set %1").arg(label), factSaid(m_session->project(), m_dataset, key, words));
        });
        auto *label = new QLabel(shown(edit->spec().label), this);
        label->setBuddy(edit->firstField());
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        form->addRow(label, edit);
    }
    layout->addLayout(form);
}

void ColumnsPanel::commit(const QString &text, const Result<Project> &next)
{
    if (!next) {
        m_objection->setText(QStringLiteral("<span style='color:%1'>⚠</span> %2").arg(icons::warningColour().name(), shown(next.failure()).toHtmlEscaped()));
        m_objection->show();
        return;
    }
    m_objection->hide();
    m_session->commit(text, *next);
}

void fillColumnMenu(QMenu *menu, Session *session, NodeId dataset, std::size_t column)
{
    const auto node = session->project().dataset(dataset);
    if (!node || column >= node->data->columns.size())
        return;
    const Column &present = node->data->columns[column];
    const QString name = present.name;
    const auto take = [session](const QString &text, const Result<Project> &next) {
        if (next)
            session->commit(text, *next);
    };
    const auto choice = [](QMenu *in, const QString &words, bool checked) {
        QAction *action = in->addAction(words);
        action->setCheckable(true);
        action->setChecked(checked);
        return action;
    };
    QMenu *roles = menu->addMenu(ColumnsPanel::tr("%1 Is").arg(name));
    const QString now = node->said.words(roleKey(column));
    const QString asRead = node->fromFile()->columns[column].role;
    QObject::connect(choice(roles, ColumnsPanel::tr("as in the file: %1").arg(asReadText(shownRole(asRead))), now.isEmpty()), &QAction::triggered, menu,
                     [=] { take(ColumnsPanel::tr("Take %1 as in the file").arg(name), roleSaid(session->project(), dataset, column, {})); });
    roles->addSeparator();
    for (const auto &[key, words] : roleChoices())
        QObject::connect(choice(roles, words, roleOf(*node, column) == key), &QAction::triggered, menu,
                         [=, key = key, words = words] { take(ColumnsPanel::tr("Say that %1 is: %2").arg(name, words), roleSaid(session->project(), dataset, column, key)); });
    QMenu *units = menu->addMenu(ColumnsPanel::tr("Unit"));
    for (const QString &unit : unitsFor(present))
        QObject::connect(choice(units, unit, Unit::parsed(unit) == present.unit), &QAction::triggered, menu,
                         [=] { take(ColumnsPanel::tr("Set the unit of %1 to %2").arg(name, unit), unitSaid(session->project(), dataset, column, unit)); });
    units->setEnabled(!units->isEmpty());
    menu->addSeparator();
    const int number = int(column) + 1;
    const auto plot = [=](const QString &text, const PlottedColumns &columns) {
        const auto current = session->project().dataset(dataset);
        session->commit(text, edits::interpretationSet(session->project(), dataset, withPlottedColumns(current->said, columns)));
    };
    const PlottedColumns columns = plottedColumns(*node);
    const bool onY = std::find(columns.y.begin(), columns.y.end(), number) != columns.y.end();
    QObject::connect(menu->addAction(ColumnsPanel::tr("Plot against This Column")), &QAction::triggered, menu, [=] {
        plot(ColumnsPanel::tr("Plot against %1").arg(name), {number, columns.y});
    });
    QObject::connect(menu->addAction(ColumnsPanel::tr("Plot This Column")), &QAction::triggered, menu, [=] { plot(ColumnsPanel::tr("Plot %1").arg(name), {columns.x, {number}}); });
    QAction *also = menu->addAction(onY && columns.y.size() > 1 ? ColumnsPanel::tr("Take It out of the Plot") : ColumnsPanel::tr("Plot It Too"));
    also->setEnabled(!onY || columns.y.size() > 1);
    QObject::connect(also, &QAction::triggered, menu, [=] {
        PlottedColumns next = columns;
        if (onY)
            std::erase(next.y, number);
        else
            next.y.push_back(number);
        plot(onY ? ColumnsPanel::tr("Take %1 out of the plot").arg(name) : ColumnsPanel::tr("Plot %1 too").arg(name), next);
    });
    if (hasPlottedColumns(*node) && registry().viewFor(node->data->technique, {}))
        QObject::connect(menu->addAction(ColumnsPanel::tr("Back to the Technique's Plot")), &QAction::triggered, menu, [=] {
            Parameters said = session->project().dataset(dataset)->said;
            said.unset(QStringLiteral("plot.x"));
            said.unset(QStringLiteral("plot.y"));
            session->commit(ColumnsPanel::tr("Back to the technique's plot"), edits::interpretationSet(session->project(), dataset, said));
        });
}

} // namespace vitrine
