// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figurepanel.h"

#include "figures/figureparts.h"
#include "icons/icons.h"
#include "materials/materials.h"
#include "project/edits.h"
#include "report/columnsfigure.h"
#include "report/finding.h"
#include "techniques/technique.h"
#include "text/displaytext.h"
#include "text/figurewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrine
{

namespace
{
// "nature-single" -> "Nature, single column"
QString presetLabel(const QString &id)
{
    const QString journal = id.section(QLatin1Char('-'), 0, 0);
    const QString name = journal.size() <= 3 ? journal.toUpper() : journal.left(1).toUpper() + journal.mid(1);
    if (id.endsWith(QLatin1String("-single")))
        return FigurePanel::tr("%1, one column").arg(name);
    if (id.endsWith(QLatin1String("-double")))
        return FigurePanel::tr("%1, two columns").arg(name);
    return name;
}

QFormLayout *formIn(QVBoxLayout *layout)
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addLayout(form);
    return form;
}

QDoubleSpinBox *millimetres(double value, const QString &name, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setRange(20, 400);
    box->setDecimals(1);
    box->setSuffix(QStringLiteral(" mm"));
    box->setValue(value);
    box->setKeyboardTracking(false);
    box->setAccessibleName(name);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

QLabel *title(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}
} // namespace

FigurePanel::FigurePanel(Session *session, NodeId figure, QWidget *parent) : QWidget(parent), m_session(session), m_figure(figure)
{
    const auto node = session->project().figure(figure);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(title(tr("Figure"), this));
    auto *form = formIn(layout);

    auto *name = new QLineEdit(node->title, this);
    name->setObjectName(QStringLiteral("figureTitle"));
    name->setAccessibleName(tr("Title"));
    connect(name, &QLineEdit::editingFinished, this, [this, name] {
        if (name->isModified())
            change(tr("Retitle a figure"), [words = name->text().trimmed()](FigureNode &edited) { edited.title = words; });
    });
    form->addRow(tr("&Title"), name);

    auto *preset = new QComboBox(this);
    preset->setObjectName(QStringLiteral("figurePreset"));
    preset->setAccessibleName(tr("Preset"));
    preset->setToolTip(tr("Fonts, line widths and column width by a journal's rules"));
    preset->setFocusPolicy(Qt::StrongFocus);
    const auto ids = presetIds();
    for (const QString &id : ids)
        preset->addItem(presetLabel(id), id);
    preset->setCurrentIndex(preset->findData(node->preset));
    connect(preset, &QComboBox::activated, this, [this, preset] {
        change(tr("Change a figure's preset"), [id = preset->currentData().toString()](FigureNode &edited) {
            const auto style = vitrine::preset(id);
            edited.preset = id;
            if (!style)
                return;
            edited.heightMm *= style->widthMm / edited.widthMm; // the proportions stay
            edited.widthMm = style->widthMm;
        });
    });
    form->addRow(tr("&Preset"), preset);

    auto *width = millimetres(node->widthMm, tr("Width"), this);
    width->setObjectName(QStringLiteral("figureWidth"));
    connect(width, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        change(tr("Change a figure's width"), [value](FigureNode &edited) { edited.widthMm = value; });
    });
    form->addRow(tr("&Width"), width);
    auto *height = millimetres(node->heightMm, tr("Height"), this);
    height->setObjectName(QStringLiteral("figureHeight"));
    connect(height, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        change(tr("Change a figure's height"), [value](FigureNode &edited) { edited.heightMm = value; });
    });
    form->addRow(tr("&Height"), height);

    addArrangement(form, *node);
    layout->addWidget(new FigureParts(session, figure, this));

    auto *write = new QPushButton(icons::icon(QStringLiteral("export")), tr("&Export …"), this);
    write->setObjectName(QStringLiteral("figureExport"));
    write->setToolTip(tr("Write this figure as PDF, SVG, EPS, PNG or TIFF in its true size"));
    connect(write, &QPushButton::clicked, this, &FigurePanel::exportRequested);
    layout->addWidget(write);
    layout->addStretch(1);
}

// How several curves share the figure.
void FigurePanel::addArrangement(QFormLayout *form, const FigureNode &node)
{
    if (node.view == QLatin1String("ashby"))
        return;
    const auto option = [this](const QString &key, const QString &undoText, const QString &value) {
        change(undoText, [key, value](FigureNode &edited) {
            if (value.isEmpty())
                edited.options.remove(key);
            else
                edited.options[key] = value;
        });
    };
    const auto combo = [&](const QString &name, const QString &key, const QString &label, const QString &undoText, std::initializer_list<std::pair<QString, QString>> choices) {
        auto *box = new QComboBox(this);
        box->setObjectName(name);
        box->setAccessibleName(label);
        box->setFocusPolicy(Qt::StrongFocus);
        for (const auto &[value, words] : choices)
            box->addItem(words, value);
        box->setCurrentIndex(std::max(0, box->findData(node.options[key].toString())));
        connect(box, &QComboBox::activated, this, [=] { option(key, undoText, box->currentData().toString()); });
        form->addRow(label, box);
    };
    if (node.view == overlayView) {
        combo(QStringLiteral("overlayX"), QStringLiteral("x"), tr("&Along"), tr("Change a figure's axis"),
              {{QString(), tr("what all have")}, {QStringLiteral("temperature"), tr("temperature")}, {QStringLiteral("time"), tr("time")}});
        combo(QStringLiteral("overlayUnit"), QStringLiteral("unit"), tr("&Unit"), tr("Change a figure's unit"),
              {{QString(), tr("as measured")}, {QStringLiteral("degC"), QStringLiteral("°C")}, {QStringLiteral("K"), QStringLiteral("K")}});
    }
    if (node.items.size() < 2)
        return;
    auto *stack = new QDoubleSpinBox(this);
    stack->setObjectName(QStringLiteral("figureStack"));
    stack->setAccessibleName(tr("Offset"));
    stack->setToolTip(tr("Raises each curve above the one before, by this share of the tallest one"));
    stack->setRange(0, 200);
    stack->setDecimals(0);
    stack->setSingleStep(10);
    stack->setSuffix(QStringLiteral(" %"));
    stack->setSpecialValueText(tr("none"));
    stack->setKeyboardTracking(false);
    stack->setFocusPolicy(Qt::StrongFocus);
    stack->setValue(100 * node.options[QStringLiteral("stack")].toDouble());
    connect(stack, &QDoubleSpinBox::valueChanged, this, [this](double percent) {
        change(tr("Offset the curves of a figure"), [percent](FigureNode &edited) {
            if (percent > 0)
                edited.options[QStringLiteral("stack")] = percent / 100;
            else
                edited.options.remove(QStringLiteral("stack"));
        });
    });
    form->addRow(tr("&Offset"), stack);
}

void FigurePanel::change(const QString &text, const std::function<void(FigureNode &)> &edit)
{
    const auto node = m_session->project().figure(m_figure);
    if (!node)
        return;
    FigureNode edited = *node;
    edit(edited);
    m_session->commit(text, edits::figureChanged(m_session->project(), edited), QStringLiteral("figure/%1/%2").arg(m_figure).arg(text));
}

AshbyPanel::AshbyPanel(const AshbyOptions &options, QWidget *parent) : QWidget(parent), m_options(options)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(title(tr("Ashby chart"), this));
    auto *form = formIn(layout);
    const auto axis = [this](const QString &name, QString AshbyOptions::*which) {
        auto *box = new QComboBox(this);
        box->setObjectName(name);
        box->setFocusPolicy(Qt::StrongFocus);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        for (const MaterialProperty &property : materialProperties())
            box->addItem(inLanguage(property.name), property.key);
        box->setCurrentIndex(box->findData(m_options.*which));
        connect(box, &QComboBox::activated, this, [this, box, which] {
            m_options.*which = box->currentData().toString();
            emit changed(m_options);
        });
        return box;
    };
    auto *x = axis(QStringLiteral("ashbyX"), &AshbyOptions::x);
    x->setAccessibleName(tr("Horizontal axis"));
    form->addRow(tr("&Horizontal"), x);
    auto *y = axis(QStringLiteral("ashbyY"), &AshbyOptions::y);
    y->setAccessibleName(tr("Vertical axis"));
    form->addRow(tr("&Vertical"), y);
    auto *samples = new QCheckBox(tr("&Samples of this project"), this);
    samples->setChecked(m_options.showSamples);
    connect(samples, &QCheckBox::toggled, this, [this](bool on) {
        m_options.showSamples = on;
        emit changed(m_options);
    });
    form->addRow(QString(), samples);
    auto *hint = new QLabel(tr("Bubbles are ranges of reference materials in families. A glass of this project appears as soon as both of its properties are known."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
    layout->addStretch(1);
}

FigureNode figureOf(const Session &session, NodeId datasetOrAnalysis)
{
    FigureNode node;
    node.items = {datasetOrAnalysis};
    node.title = session.displayName(datasetOrAnalysis);
    const Project &project = session.project();
    QString technique, analysisId;
    if (const auto analysis = project.analysis(datasetOrAnalysis)) {
        analysisId = analysis->analysis;
        technique = registry().techniqueOf(analysisId);
    } else if (const auto dataset = project.dataset(datasetOrAnalysis)) {
        technique = dataset->data->technique;
    }
    const auto plain = project.dataset(datasetOrAnalysis);
    const ViewSpec *view = registry().viewFor(technique, analysisId);
    if (plain && (!view || hasPlottedColumns(*plain))) {
        node.view = node.key = columnsView;
    } else if (view) {
        node.view = view->id;
        node.key = view->id.section(QLatin1Char('.'), -1);
    }
    return onItsPage(std::move(node), project, session.outcomes().cache());
}

FigureNode figureOf(const Session &session, const std::vector<NodeId> &items)
{
    if (items.empty())
        return {};
    FigureNode node = figureOf(session, items.front());
    node.items = items;
    const Project &project = session.project();
    const bool same = std::all_of(items.begin(), items.end(), [&](NodeId id) { return figureOf(session, id).view == node.view; });
    if (!same) {
        std::vector<DatasetPtr> datasets;
        for (const NodeId id : items) {
            const auto analysis = project.analysis(id);
            const auto dataset = project.dataset(analysis ? mainDataset(*analysis, registry().analysis(analysis->analysis)) : id);
            if (dataset)
                datasets.push_back(dataset->data);
        }
        node.widthMm = FigureNode().widthMm;
        node.heightMm = FigureNode().heightMm;
        node.preset = FigureNode().preset;
        node.view = overlayAxis(datasets).isEmpty() ? columnsView : overlayView;
        node.key = node.view;
    }
    if (items.size() > 1) {
        QStringList names;
        for (const NodeId id : items)
            if (const auto sample = project.sampleOf(id); sample && !names.contains(sample->name))
                names << sample->name;
        node.title = names.size() > 3 ? FigurePanel::tr("%n sample(s)", nullptr, int(names.size())) : names.join(QStringLiteral(", "));
    }
    return node;
}

FigureNode figureOf(const AshbyOptions &options)
{
    FigureNode node;
    node.view = QStringLiteral("ashby");
    node.key = QStringLiteral("ashby");
    node.title = FigurePanel::tr("Ashby chart");
    node.options = {{QStringLiteral("x"), options.x}, {QStringLiteral("y"), options.y}, {QStringLiteral("samples"), options.showSamples}};
    return node;
}

} // namespace vitrine
