// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysing/maskbar.h"

#include "base/numbertext.h"
#include "icons/icons.h"
#include "project/edits.h"
#include "report/projectfigure.h"
#include "techniques/technique.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace vitrine
{

namespace
{

// Marks of a figure's points, each once and rising, and those that are masked.
struct Marks
{
    QString parameter;
    std::vector<double> all;
    std::set<double> masked;
};

Marks marksOf(const Figure &figure)
{
    Marks marks;
    std::set<double> all;
    for (const Panel &panel : figure.panels)
        for (const Series &series : panel.series)
            if (series.marks && !series.markParameter.isEmpty()) {
                marks.parameter = series.markParameter;
                all.insert(series.marks->begin(), series.marks->end());
                if (series.masked)
                    marks.masked.insert(series.marks->begin(), series.marks->end());
            }
    marks.all.assign(all.begin(), all.end());
    return marks;
}

QString reasonKey(const QString &parameter)
{
    return parameter + QStringLiteral("_reason");
}

Parameters withMask(Parameters parameters, const QString &parameter, const QString &words)
{
    if (words.isEmpty()) {
        parameters.unset(parameter);
        parameters.unset(reasonKey(parameter)); // a reason for nothing is none
    } else {
        parameters.set(parameter, words);
    }
    return parameters;
}

} // namespace

QString maskWords(const std::vector<double> &marks, const std::set<double> &masked)
{
    constexpr std::ptrdiff_t shortestRange = 3;
    QStringList parts;
    for (auto it = marks.begin(); it != marks.end();) {
        const auto end = std::find_if(it, marks.end(), [&](double mark) { return !masked.contains(mark); });
        if (end - it >= shortestRange)
            parts += exactNumberText(*it) + QStringLiteral("..") + exactNumberText(*(end - 1));
        else
            for (auto one = it; one != end; ++one)
                parts += exactNumberText(*one);
        it = end == marks.end() ? end : end + 1;
    }
    return parts.join(QStringLiteral(", "));
}

MaskBar::MaskBar(Session *session, QWidget *parent)
    : QWidget(parent), m_session(session), m_pick(new QToolButton(this)), m_copy(new QToolButton(this)), m_clear(new QToolButton(this)), m_reason(new QLineEdit(this)),
      m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("maskBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    m_pick->setObjectName(QStringLiteral("maskPick"));
    m_pick->setText(tr("&Mask Points"));
    m_pick->setToolTip(tr("A click on a point leaves it out of the analysis or takes it in again; a drag does so with all in the rectangle"));
    m_pick->setCheckable(true);
    m_count->setObjectName(QStringLiteral("maskCount"));
    m_reason->setObjectName(QStringLiteral("maskReason"));
    m_reason->setAccessibleName(tr("Reason for masking"));
    m_reason->setPlaceholderText(tr("reason for masking"));
    m_reason->setMinimumWidth(120);
    // The plot below must not jump when the first point is masked.
    QSizePolicy policy = m_reason->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reason->setSizePolicy(policy);
    m_copy->setObjectName(QStringLiteral("maskCopy"));
    m_clear->setObjectName(QStringLiteral("maskClear"));
    m_clear->setText(tr("Unmask All"));
    for (QToolButton *button : {m_pick, m_copy, m_clear}) {
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    layout->addWidget(m_pick);
    layout->addWidget(m_count);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    connect(m_pick, &QToolButton::toggled, this, &MaskBar::pickingChanged);
    connect(m_reason, &QLineEdit::editingFinished, this, &MaskBar::sayReason);
    connect(m_copy, &QToolButton::clicked, this, &MaskBar::copyToSeries);
    connect(m_clear, &QToolButton::clicked, this, [this] { setMask(tr("Unmask all points"), {}); });
    hide();
}

void MaskBar::setFigure(NodeId analysis, const Figure &figure)
{
    const auto node = m_session->project().analysis(analysis);
    const AnalysisSpec *spec = node ? registry().analysis(node->analysis) : nullptr;
    Marks marks = marksOf(figure);
    const bool usable = spec && !marks.all.empty() && findSpec(spec->parameters, marks.parameter);
    if (m_analysis != analysis || !usable)
        m_pick->setChecked(false);
    m_analysis = usable ? analysis : 0;
    setVisible(usable);
    if (!usable)
        return;
    m_parameter = marks.parameter;
    m_marks = std::move(marks.all);
    m_masked = std::move(marks.masked);
    const bool any = !m_masked.empty();
    m_count->setText(any ? tr("%1 of %2 masked").arg(m_masked.size()).arg(m_marks.size()) : QString());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_reason, m_clear})
        widget->setVisible(any);
    if (!m_reason->isModified())
        m_reason->setText(node->parameters.words(reasonKey(m_parameter)));
    // What is masked in a series of its own is a place in that series.
    const bool single = !spec->inputs.empty() && !spec->inputs.front().several;
    const std::size_t others = single ? series().size() : 0;
    m_copy->setVisible(any && others > 0);
    m_copy->setText(tr("Copy to %n Other(s)", nullptr, static_cast<int>(others)));
    m_copy->setToolTip(tr("The same points are masked in this analysis of the sample's other datasets"));
}

void MaskBar::take(const QString &parameter, const QList<double> &marks)
{
    if (m_analysis == 0 || parameter != m_parameter)
        return;
    std::set<double> masked = m_masked;
    const bool unmask = std::ranges::all_of(marks, [&](double mark) { return masked.contains(mark); });
    for (const double mark : marks) {
        if (unmask)
            masked.erase(mark);
        else
            masked.insert(mark);
    }
    setMask(unmask ? tr("Unmask %n point(s)", nullptr, static_cast<int>(marks.size())) : tr("Mask %n point(s)", nullptr, static_cast<int>(marks.size())), masked);
}

void MaskBar::setMask(const QString &text, const std::set<double> &masked)
{
    const auto node = m_session->project().analysis(m_analysis);
    if (!node)
        return;
    m_session->commit(text, edits::parametersSet(m_session->project(), m_analysis, withMask(node->parameters, m_parameter, maskWords(m_marks, masked))));
}

void MaskBar::sayReason()
{
    const auto node = m_session->project().analysis(m_analysis);
    if (!node || !m_reason->isModified())
        return;
    m_reason->setModified(false);
    const QString words = m_reason->text().trimmed();
    if (words != node->parameters.words(reasonKey(m_parameter)))
        m_session->commit(tr("Say why points are masked"), edits::parameterSet(m_session->project(), m_analysis, reasonKey(m_parameter), words.isEmpty() ? ParameterValue() : ParameterValue(words)));
}

std::vector<NodeId> MaskBar::series() const
{
    std::vector<NodeId> others;
    const auto node = m_session->project().analysis(m_analysis);
    const SamplePtr sample = m_session->project().sampleOf(m_analysis);
    if (node && sample)
        for (const auto &other : sample->analyses)
            if (other->analysis == node->analysis && other->id != node->id)
                others.push_back(other->id);
    return others;
}

// Each spectrum has frequencies of its own: the masked ones are looked for among them.
void MaskBar::copyToSeries()
{
    const auto node = m_session->project().analysis(m_analysis);
    if (!node)
        return;
    constexpr double same = 1e-3; // as the impedance analyses take a frequency for a point's
    const QString reason = node->parameters.words(reasonKey(m_parameter));
    Project next = m_session->project();
    for (const NodeId other : series()) {
        const auto target = next.analysis(other);
        const Marks marks = marksOf(analysisFigure(next, *target, nullptr));
        std::set<double> masked;
        for (const double mark : marks.all)
            if (std::ranges::any_of(m_masked, [&](double wanted) { return std::abs(mark - wanted) <= same * std::abs(wanted); }))
                masked.insert(mark);
        Parameters parameters = withMask(target->parameters, m_parameter, maskWords(marks.all, masked));
        if (!masked.empty() && !reason.isEmpty())
            parameters.set(reasonKey(m_parameter), reason);
        next = edits::parametersSet(next, other, parameters);
    }
    m_session->commit(tr("Copy the mask along the series"), std::move(next));
}

} // namespace vitrine
