// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureparts.h"

#include "base/numbertext.h"
#include "figure/derivativepanel.h"
#include "icons/icons.h"
#include "plot/figurepainter.h"
#include "project/edits.h"
#include "report/columnsfigure.h"
#include "report/projectfigure.h"
#include "report/timeaxis.h"
#include "text/displaytext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vitrine
{

namespace
{

QLabel *heading(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QString markerWords(MarkerShape shape)
{
    switch (shape) {
    case MarkerShape::None:
        return FigureParts::tr("none");
    case MarkerShape::Circle:
        return FigureParts::tr("circle");
    case MarkerShape::CircleOpen:
        return FigureParts::tr("open circle");
    case MarkerShape::Square:
        return FigureParts::tr("square");
    case MarkerShape::SquareOpen:
        return FigureParts::tr("open square");
    case MarkerShape::Triangle:
        return FigureParts::tr("triangle");
    case MarkerShape::TriangleOpen:
        return FigureParts::tr("open triangle");
    case MarkerShape::Diamond:
        return FigureParts::tr("diamond");
    case MarkerShape::Cross:
        return FigureParts::tr("cross");
    }
    return {};
}

QPixmap swatch(std::uint32_t colour)
{
    QPixmap picture(14, 14);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setPen(QPen(QColor(0x80, 0x80, 0x80), 1));
    painter.setBrush(QColor::fromRgba(colour | 0xff000000U));
    painter.drawRect(0, 0, 13, 13);
    return picture;
}

QPixmap markerPicture(MarkerShape shape, const QColor &ink)
{
    QPixmap picture(14, 14);
    picture.fill(Qt::transparent);
    if (shape == MarkerShape::None)
        return picture;
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool open = shape == MarkerShape::CircleOpen || shape == MarkerShape::SquareOpen || shape == MarkerShape::TriangleOpen;
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(open ? QBrush(Qt::NoBrush) : QBrush(ink));
    plot::drawMarker(painter, shape, QPointF(7, 7), 9);
    return picture;
}

// A curve's name for the list: what the legend says, else what its view calls it, else its key in words.
QString curveWords(const Series &series)
{
    for (const QString &words : {series.label, series.name})
        if (!words.isEmpty())
            return withoutMarkup(words);
    QString words = series.key;
    const qsizetype from = std::max(words.lastIndexOf(u'/'), words.lastIndexOf(u'.')) + 1;
    words = words.mid(from);
    words.replace(u'_', u' ').replace(u'-', u' ');
    return words;
}

std::uint32_t colourOfCurve(const Series &series)
{
    return (series.stroke.width > 0 || series.fill == 0 ? series.stroke.colour : series.fill) | 0xff000000U;
}

} // namespace

FigureParts::FigureParts(Session *session, NodeId figure, QWidget *parent)
    : QWidget(parent), m_session(session), m_figure(figure), m_node(session->project().figure(figure))
{
    setObjectName(QStringLiteral("figureParts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    if (!m_node)
        return;
    m_choices = figureChoices(m_node->options);
    m_composed = figureAsComposed(session->project(), *m_node, session->outcomes().cache());
    addAxes(layout);
    addLegendAndLabels(layout);
    addCurves(layout);
}

void FigureParts::addAxes(QVBoxLayout *layout)
{
    layout->addWidget(heading(tr("Axes"), this));
    // The time axis is offered where the view has temperature, and taken back where it has been taken.
    FigureNode plain = *m_node;
    plain.options.remove(QStringLiteral("along"));
    if (m_node->view != overlayView && (m_choices.alongTime || hasTimeAxis(m_composed, shownDatasets(m_session->project(), plain)))) {
        auto *along = new QComboBox(this);
        along->setObjectName(QStringLiteral("figureAlong"));
        along->setAccessibleName(tr("Along"));
        along->setFocusPolicy(Qt::StrongFocus);
        along->addItem(tr("temperature"), false);
        along->addItem(tr("time"), true);
        along->setCurrentIndex(m_choices.alongTime ? 1 : 0);
        connect(along, &QComboBox::activated, this, [this, along] {
            change(tr("Change a figure's axis"), [time = along->currentData().toBool()](FigureChoices &choices) {
                choices.alongTime = time;
                // Ends in kelvin are no minutes. A unit stays: it counts again where the axis has its dimension.
                for (auto &[name, axis] : choices.axes)
                    if (name.endsWith(QLatin1String(".x")))
                        axis.low = axis.high = std::nullopt;
            });
        });
        auto *form = new QFormLayout;
        form->setLabelAlignment(Qt::AlignRight);
        form->addRow(tr("&Along"), along);
        layout->addLayout(form);
    }
    if (m_choices.derivative || canShowDerivative(m_composed)) {
        auto *derivative = new QCheckBox(tr("&Derivative"), this);
        derivative->setObjectName(QStringLiteral("figureDerivative"));
        derivative->setToolTip(tr("The derivatives of the measured curves in a panel below"));
        derivative->setChecked(m_choices.derivative);
        connect(derivative, &QCheckBox::toggled, this, [this](bool on) {
            change(on ? tr("Show the derivative") : tr("Hide the derivative"), [on](FigureChoices &choices) { choices.derivative = on; });
        });
        layout->addWidget(derivative);
    }
    const bool focus = std::ranges::any_of(m_composed.panels, [](const Panel &panel) { return panel.focus.has_value(); });
    if (focus) {
        auto *whole = new QCheckBox(tr("W&hole curve"), this);
        whole->setObjectName(QStringLiteral("figureWhole"));
        whole->setToolTip(tr("Else the figure shows the part that the result is read from"));
        whole->setChecked(m_choices.whole);
        connect(whole, &QCheckBox::toggled, this, [this](bool on) {
            change(on ? tr("Show the whole curve") : tr("Show the transition"), [on](FigureChoices &choices) { choices.whole = on; });
        });
        layout->addWidget(whole);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const Figure shownFigure = arranged(m_composed, m_choices, m_node->items);
    for (std::size_t i = 0; i < m_composed.panels.size(); ++i) {
        const Panel &panel = m_composed.panels[i], &now = shownFigure.panels[i];
        if (!panel.sharesX && panel.x.visible)
            addAxis(grid, panel.x.label, axisName(panel, AxisPlace::X), panel.x, now.x);
        if (panel.y.visible)
            addAxis(grid, panel.y.label, axisName(panel, AxisPlace::Y), panel.y, now.y);
        if (panel.right && panel.right->visible)
            addAxis(grid, panel.right->label, axisName(panel, AxisPlace::Right), *panel.right, *now.right);
    }
    layout->addLayout(grid);
}

void FigureParts::addAxis(QGridLayout *grid, const QString &words, const QString &name, const Axis &composed, const Axis &shownAxis)
{
    const int row = grid->rowCount();
    const AxisChoice choice = m_choices.axes.contains(name) ? m_choices.axes.at(name) : AxisChoice();
    const QString plain = withoutMarkup(words);
    auto *label = new QLabel(this);
    label->setText(label->fontMetrics().elidedText(plain, Qt::ElideRight, 92));
    label->setToolTip(plain);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(label, row, 0);
    const auto end = [&](const char *which, const QString &accessible, std::optional<double> AxisChoice::*member, int column) {
        auto *line = new QLineEdit(this);
        line->setObjectName(name + QLatin1String(which));
        line->setAccessibleName(accessible.arg(plain));
        line->setPlaceholderText(tr("auto"));
        line->setToolTip(tr("In the unit of the axis; empty: as the data need it"));
        line->setMinimumWidth(40);
        if (choice.*member)
            line->setText(shownNumber(*(choice.*member)));
        connect(line, &QLineEdit::editingFinished, this, [this, line, name, member] {
            if (!line->isModified())
                return;
            line->setModified(false);
            const QString typed = asTyped(line->text().trimmed());
            const auto value = parsedNumber(typed);
            if (!typed.isEmpty() && !value) {
                line->setToolTip(tr("«%1» is no number.").arg(line->text()));
                const auto old = m_choices.axes.find(name);
                line->setText(old != m_choices.axes.end() && (old->second.*member) ? shownNumber(*(old->second.*member)) : QString());
                return;
            }
            change(tr("Change the range of an axis"), [=](FigureChoices &choices) { choices.axes[name].*member = typed.isEmpty() ? std::nullopt : value; });
        });
        grid->addWidget(line, row, column);
    };
    end(".low", tr("%1 from"), &AxisChoice::low, 1);
    end(".high", tr("%1 to"), &AxisChoice::high, 2);
    if (const QStringList units = unitsOfAxis(composed); !units.isEmpty()) {
        auto *unit = new QComboBox(this);
        unit->setObjectName(name + QStringLiteral(".unit"));
        unit->setAccessibleName(tr("Unit of %1").arg(plain));
        unit->setFocusPolicy(Qt::StrongFocus);
        for (const QString &symbol : units)
            unit->addItem(Unit::parsed(symbol)->displayed(), symbol);
        unit->setCurrentIndex(std::max(0, unit->findData(choice.unit)));
        connect(unit, &QComboBox::activated, this, [this, unit, name] {
            change(tr("Change the unit of an axis"), [=, index = unit->currentIndex(), symbol = unit->currentData().toString(), first = unit->itemData(0).toString()](FigureChoices &choices) {
                AxisChoice &axis = choices.axes[name];
                const auto from = Unit::parsed(axis.unit.isEmpty() ? first : axis.unit), to = Unit::parsed(symbol);
                for (auto *limit : {&axis.low, &axis.high})
                    if (*limit && from && to)
                        *limit = converted(**limit, *from, *to);
                axis.unit = index == 0 ? QString() : symbol;
            });
        });
        grid->addWidget(unit, row, 3);
    } else {
        grid->addWidget(new QLabel(composed.unit, this), row, 3);
    }
    const auto unit = Unit::parsed(composed.unit);
    auto *logarithmic = new QCheckBox(tr("log"), this);
    logarithmic->setObjectName(name + QStringLiteral(".log"));
    logarithmic->setAccessibleName(tr("%1 logarithmic").arg(plain));
    logarithmic->setChecked(shownAxis.logarithmic);
    logarithmic->setEnabled(composed.unit.isEmpty() || !unit || unit->offset() == 0);
    logarithmic->setToolTip(logarithmic->isEnabled() ? tr("Logarithmic axis") : tr("Degrees have no logarithm; kelvin have"));
    connect(logarithmic, &QCheckBox::toggled, this, [this, name, usual = composed.logarithmic](bool on) {
        change(on ? tr("Make an axis logarithmic") : tr("Make an axis linear"), [=](FigureChoices &choices) {
            choices.axes[name].logarithmic = on == usual ? std::nullopt : std::optional(on);
        });
    });
    grid->addWidget(logarithmic, row, 4);
}

void FigureParts::addLegendAndLabels(QVBoxLayout *layout)
{
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(4);
    auto *legend = new QComboBox(this);
    legend->setObjectName(QStringLiteral("figureLegend"));
    legend->setAccessibleName(tr("Legend"));
    legend->setFocusPolicy(Qt::StrongFocus);
    for (const auto &[key, words] : std::initializer_list<std::pair<const char *, QString>>{{"", tr("as usual")},
                                                                                           {"off", tr("off")},
                                                                                           {"free", tr("where there is room")},
                                                                                           {"top-left", tr("top left")},
                                                                                           {"top-right", tr("top right")},
                                                                                           {"bottom-left", tr("bottom left")},
                                                                                           {"bottom-right", tr("bottom right")},
                                                                                           {"right", tr("right of the plot")},
                                                                                           {"below", tr("below the plot")}})
        legend->addItem(words, QString::fromLatin1(key));
    legend->setCurrentIndex(std::max(0, legend->findData(m_node->options[QStringLiteral("legend")].toString())));
    connect(legend, &QComboBox::activated, this, [this, legend] {
        const FigureChoices wanted = figureChoices({{QStringLiteral("legend"), legend->currentData().toString()}});
        change(tr("Change the legend"), [wanted](FigureChoices &choices) {
            choices.legend = wanted.legend;
            choices.corner = wanted.corner;
        });
    });
    form->addRow(tr("&Legend"), legend);
    if (std::ranges::any_of(m_composed.panels, [](const Panel &panel) { return !panel.annotations.empty(); })) {
        auto *labels = new QCheckBox(tr("&Values at the curves"), this);
        labels->setObjectName(QStringLiteral("figureLabels"));
        labels->setToolTip(tr("They can be dragged on the page; Del hides the one that was clicked"));
        labels->setChecked(m_choices.labelsShown);
        connect(labels, &QCheckBox::toggled, this, [this](bool on) {
            change(on ? tr("Show the labels") : tr("Hide the labels"), [on](FigureChoices &choices) { choices.labelsShown = on; });
        });
        form->addRow(QString(), labels);
        if (!m_choices.labels.empty()) {
            auto *back = new QPushButton(tr("Labels Back to Their Places"), this);
            back->setObjectName(QStringLiteral("figureLabelsBack"));
            connect(back, &QPushButton::clicked, this, [this] { change(tr("Put the labels back"), [](FigureChoices &choices) { choices.labels.clear(); }); });
            form->addRow(QString(), back);
        }
    }
    layout->addLayout(form);
}

std::vector<FigureParts::Part> FigureParts::parts() const
{
    std::vector<Part> all;
    for (const Panel &panel : m_composed.panels)
        for (const Series &series : panel.series)
            if (series.x && series.y)
                all.push_back({partName(panel, series.key, m_node->items), &series});
    std::ranges::stable_sort(all, {}, [this](const Part &part) {
        const qsizetype at = m_choices.order.indexOf(part.name);
        return at < 0 ? m_choices.order.size() : at;
    });
    return all;
}

void FigureParts::addCurves(QVBoxLayout *layout)
{
    const auto all = parts();
    if (all.empty())
        return;
    layout->addWidget(heading(tr("Curves"), this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    // A figure of a hundred spectra is arranged by its legend, not line by line.
    constexpr std::size_t most = 40;
    for (std::size_t i = 0; i < std::min(all.size(), most); ++i)
        addCurve(grid, all[i], static_cast<int>(i));
    layout->addLayout(grid);
    if (all.size() > most)
        layout->addWidget(new QLabel(tr("and %n more", nullptr, static_cast<int>(all.size() - most)), this));
}

void FigureParts::addCurve(QGridLayout *grid, const Part &part, int row)
{
    const CurveChoice choice = choiceOf(part.name);
    const QString words = choice.name.isEmpty() ? curveWords(*part.series) : withoutMarkup(choice.name);
    auto *shownBox = new QCheckBox(this);
    shownBox->setObjectName(QStringLiteral("curve.shown.") + part.name);
    const bool named = !part.series->label.isEmpty();
    if (!named)
        shownBox->setText(shownBox->fontMetrics().elidedText(words, Qt::ElideMiddle, 110));
    shownBox->setAccessibleName(tr("Show %1").arg(words));
    shownBox->setToolTip(words);
    shownBox->setChecked(choice.shown);
    connect(shownBox, &QCheckBox::toggled, this, [this, name = part.name](bool on) {
        changeCurve(on ? tr("Show a curve") : tr("Hide a curve"), name, [on](CurveChoice &curve) { curve.shown = on; });
    });
    grid->addWidget(shownBox, row, 0, 1, named ? 1 : 2);
    if (named)
        addName(grid, part, row);

    auto *colour = new QComboBox(this);
    colour->setObjectName(QStringLiteral("curve.colour.") + part.name);
    colour->setAccessibleName(tr("Colour of %1").arg(words));
    colour->setToolTip(colour->accessibleName());
    colour->setFocusPolicy(Qt::StrongFocus);
    const std::uint32_t present = choice.colour.value_or(colourOfCurve(*part.series));
    std::vector<std::pair<std::uint32_t, QString>> colours;
    for (int i = 0; i < 14; ++i)
        colours.emplace_back(paletteColour(i), QString());
    colours.insert(colours.end(), {{0xff000000, {}}, {0xff7a7a7a, {}}, {0xffc1272d, {}}});
    if (std::ranges::find(colours, present, &std::pair<std::uint32_t, QString>::first) == colours.end())
        colours.emplace_back(present, QString());
    for (const auto &[argb, unused] : colours)
        if (colour->findData(argb) < 0)
            colour->addItem(swatch(argb), QString(), argb);
    colour->setCurrentIndex(colour->findData(present));
    colour->setMaximumWidth(48);
    connect(colour, &QComboBox::activated, this, [this, colour, name = part.name] {
        changeCurve(tr("Colour a curve"), name, [argb = colour->currentData().toUInt()](CurveChoice &curve) { curve.colour = argb; });
    });
    grid->addWidget(colour, row, 2);

    auto *width = new QDoubleSpinBox(this);
    width->setObjectName(QStringLiteral("curve.width.") + part.name);
    width->setAccessibleName(tr("Line width of %1").arg(words));
    width->setToolTip(tr("Line width in pt; 0: no line"));
    width->setRange(0, 10);
    width->setDecimals(2);
    width->setSingleStep(0.25);
    width->setButtonSymbols(QAbstractSpinBox::NoButtons);
    width->setMaximumWidth(44);
    width->setKeyboardTracking(false);
    width->setFocusPolicy(Qt::StrongFocus);
    width->setValue(choice.width.value_or(part.series->stroke.width));
    connect(width, &QDoubleSpinBox::valueChanged, this, [this, name = part.name](double points) {
        changeCurve(tr("Change a line width"), name, [points](CurveChoice &curve) { curve.width = points; });
    });
    grid->addWidget(width, row, 3);

    auto *marker = new QComboBox(this);
    marker->setObjectName(QStringLiteral("curve.marker.") + part.name);
    marker->setAccessibleName(tr("Symbol of %1").arg(words));
    marker->setToolTip(marker->accessibleName());
    marker->setFocusPolicy(Qt::StrongFocus);
    for (const MarkerShape shape : markerShapes()) {
        marker->addItem(markerPicture(shape, palette().color(QPalette::Text)), QString(), static_cast<int>(shape));
        marker->setItemData(marker->count() - 1, markerWords(shape), Qt::ToolTipRole);
        marker->setItemData(marker->count() - 1, markerWords(shape), Qt::AccessibleTextRole);
    }
    marker->setCurrentIndex(marker->findData(static_cast<int>(choice.marker.value_or(part.series->marker))));
    marker->setMaximumWidth(48);
    connect(marker, &QComboBox::activated, this, [this, marker, name = part.name] {
        changeCurve(tr("Change a symbol"), name, [shape = static_cast<MarkerShape>(marker->currentData().toInt())](CurveChoice &curve) { curve.marker = shape; });
    });
    grid->addWidget(marker, row, 4);

    auto *up = new QToolButton(this);
    up->setObjectName(QStringLiteral("curve.up.") + part.name);
    up->setArrowType(Qt::UpArrow);
    up->setAutoRaise(true);
    up->setFocusPolicy(Qt::StrongFocus);
    up->setAccessibleName(tr("Move %1 up").arg(words));
    up->setToolTip(tr("Earlier in the legend, and below the later curves"));
    up->setEnabled(row > 0);
    connect(up, &QToolButton::clicked, this, [this, name = part.name] { moveCurve(name, -1); });
    grid->addWidget(up, row, 5);
}

// What the legend calls a curve; emptied, it is called as the view has it.
void FigureParts::addName(QGridLayout *grid, const Part &part, int row)
{
    const CurveChoice choice = choiceOf(part.name);
    const QString composed = withoutMarkup(part.series->label), present = choice.name.isEmpty() ? composed : choice.name;
    auto *line = new QLineEdit(present, this);
    line->setObjectName(QStringLiteral("curve.name.") + part.name);
    line->setAccessibleName(tr("Name of %1 in the legend").arg(present));
    line->setPlaceholderText(composed);
    line->setToolTip(tr("%1: its name in the legend; empty: as usual").arg(present));
    line->setMinimumWidth(56);
    line->setCursorPosition(0);
    connect(line, &QLineEdit::editingFinished, this, [this, line, name = part.name, composed] {
        if (!line->isModified())
            return;
        line->setModified(false);
        const QString typed = line->text().trimmed();
        changeCurve(tr("Rename a curve"), name, [words = typed == composed ? QString() : typed](CurveChoice &curve) { curve.name = words; });
    });
    grid->addWidget(line, row, 1);
}

void FigureParts::moveCurve(const QString &name, int by)
{
    QStringList order;
    for (const Part &part : parts())
        order += part.name;
    const qsizetype at = order.indexOf(name), to = at + by;
    if (at < 0 || to < 0 || to >= order.size())
        return;
    order.swapItemsAt(at, to);
    change(tr("Change the order of curves"), [order](FigureChoices &choices) { choices.order = order; });
}

CurveChoice FigureParts::choiceOf(const QString &curve) const
{
    const auto found = m_choices.curves.find(curve);
    return found == m_choices.curves.end() ? CurveChoice() : found->second;
}

void FigureParts::changeCurve(const QString &text, const QString &curve, const std::function<void(CurveChoice &)> &edit)
{
    change(text, [&](FigureChoices &choices) { edit(choices.curves[curve]); });
}

void FigureParts::change(const QString &text, const std::function<void(FigureChoices &)> &edit)
{
    const auto node = m_session->project().figure(m_figure);
    if (!node)
        return;
    FigureNode edited = *node;
    FigureChoices choices = figureChoices(node->options);
    edit(choices);
    edited.options = withChoices(node->options, choices);
    m_session->commit(text, edits::figureChanged(m_session->project(), edited));
}

} // namespace vitrine
